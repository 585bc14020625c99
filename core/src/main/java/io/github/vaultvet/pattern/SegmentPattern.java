package io.github.vaultvet.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pattern of one segment of a path. */
final class SegmentPattern {

    /** The segment {@code **}: any number of segments, none included. Told apart by identity. */
    static final SegmentPattern ANY_NUMBER = new SegmentPattern(List.of());

    private final List<Item> items;

    private SegmentPattern(List<Item> items) {
        this.items = items;
    }

    /** What stands for characters of a segment. */
    private sealed interface Item {

        /** {@code *}. */
        record Any() implements Item {}

        /** {@code ?}. */
        record One() implements Item {}

        record Literal(int character) implements Item {}

        /** A class in brackets; each range is two code points, both included. */
        record OneOf(List<int[]> ranges, boolean negated) implements Item {}

        /** Whether it matches this one character. */
        default boolean matches(int character) {
            if (this instanceof Literal literal) {
                return literal.character() == character;
            }
            if (this instanceof OneOf oneOf) {
                boolean inside = false;
                for (int[] range : oneOf.ranges()) {
                    inside |= range[0] <= character && character <= range[1];
                }
                return inside != oneOf.negated();
            }
            return true;
        }
    }

    static SegmentPattern of(String segment) {
        if (segment.equals("**")) {
            return ANY_NUMBER;
        }
        return new SegmentPattern(new Reader(codePoints(segment)).read());
    }

    private static int[] codePoints(String text) {
        int[] found = new int[text.codePointCount(0, text.length())];
        int at = 0;
        for (int i = 0; i < found.length; i++) {
            found[i] = text.codePointAt(at);
            at += Character.charCount(found[i]);
        }
        return found;
    }

    /** The text that it stands for, if it stands for one only. */
    Optional<String> literal() {
        StringBuilder text = new StringBuilder();
        for (Item item : items) {
            if (!(item instanceof Item.Literal literal)) {
                return Optional.empty();
            }
            text.appendCodePoint(literal.character());
        }
        return this == ANY_NUMBER ? Optional.empty() : Optional.of(text.toString());
    }

    /** How many characters, or what stands for them, it has. */
    int length() {
        return items.size() + 1;
    }

    /** Only the last {@code *} seen needs to be tried again. */
    boolean matches(String segment) {
        int at = 0;
        int next = 0;
        int retryItem = -1;
        int retryAt = 0;
        while (true) {
            if (next < items.size() && items.get(next) instanceof Item.Any) {
                retryItem = ++next;
                retryAt = at;
            } else if (next == items.size() && at == segment.length()) {
                return true;
            } else if (next < items.size()
                    && at < segment.length()
                    && items.get(next).matches(segment.codePointAt(at))) {
                next++;
                at += Character.charCount(segment.codePointAt(at));
            } else if (retryItem >= 0 && retryAt < segment.length()) {
                retryAt += Character.charCount(segment.codePointAt(retryAt));
                next = retryItem;
                at = retryAt;
            } else {
                return false;
            }
        }
    }

    /** Reads a segment's pattern. */
    private static final class Reader {

        private final int[] pattern;
        private int at;

        Reader(int[] pattern) {
            this.pattern = pattern;
        }

        List<Item> read() {
            List<Item> items = new ArrayList<>();
            while (at < pattern.length) {
                int c = pattern[at++];
                switch (c) {
                    case '*' -> items.add(new Item.Any());
                    case '?' -> items.add(new Item.One());
                    case '[' -> items.add(oneOf());
                    case '\\' -> items.add(new Item.Literal(escaped()));
                    default -> items.add(new Item.Literal(c));
                }
            }
            return List.copyOf(items);
        }

        private Item oneOf() {
            boolean negated = at < pattern.length && (pattern[at] == '!' || pattern[at] == '^');
            at += negated ? 1 : 0;
            List<int[]> ranges = new ArrayList<>();
            // A bracket right at the beginning belongs to the class.
            while (ranges.isEmpty() || (at < pattern.length && pattern[at] != ']')) {
                int first = character();
                int last = first;
                if (at + 1 < pattern.length && pattern[at] == '-' && pattern[at + 1] != ']') {
                    at++;
                    last = character();
                }
                ranges.add(new int[] {first, last});
            }
            if (at == pattern.length) {
                throw unclosed();
            }
            at++;
            return new Item.OneOf(List.copyOf(ranges), negated);
        }

        private int character() {
            if (at == pattern.length) {
                throw unclosed();
            }
            int c = pattern[at++];
            return c == '\\' ? escaped() : c;
        }

        private int escaped() {
            if (at == pattern.length) {
                throw new IllegalArgumentException("the pattern ends with \\");
            }
            return pattern[at++];
        }

        private static IllegalArgumentException unclosed() {
            return new IllegalArgumentException("the pattern has a [ without ]");
        }
    }
}

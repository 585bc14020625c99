package io.github.vaultvet.yaml;

import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;

/** The text that SnakeYAML is given, see {@link Disguise}, and the way back from its places to bytes. */
final class SourceText {

    private final byte[] bytes;
    private final StringBuilder text;
    private final int[] offsets;
    private final int codePoints;
    private final Disguise disguise;

    private SourceText(byte[] bytes, StringBuilder text, int[] offsets, int codePoints) {
        this.bytes = bytes;
        this.text = text;
        this.offsets = offsets;
        this.codePoints = codePoints;
        this.disguise = new Disguise(text);
    }

    /** Decodes UTF-8; each byte that is not part of a character becomes U+FFFD. */
    static SourceText decode(byte[] bytes, int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        int[] offsets = new int[end - start + 1];
        int count = 0;
        int at = start;
        while (at < end) {
            offsets[count++] = at;
            int length = Utf8.lengthAt(bytes, at, end);
            text.appendCodePoint(Utf8.codePoint(bytes, at, length));
            at += Math.max(1, length);
        }
        offsets[count] = end;
        return new SourceText(bytes, text, offsets, count);
    }

    /** The text for SnakeYAML. */
    String text() {
        return text.toString();
    }

    /** The characters as they stand in the source. */
    String restore(String value) {
        return disguise.restore(value);
    }

    /** Puts another character in the place of one. */
    void replace(int codePoint, char replacement) {
        text.setCharAt(charIndex(codePoint), replacement);
    }

    /** Lets a character vanish from the value that it stands in. */
    void drop(int codePoint) {
        disguise.drop(charIndex(codePoint));
    }

    /** Whether a tab stands between two things on a line, or on a line with nothing else, which YAML 1.2 allows. */
    boolean isSeparatingTab(int codePoint) {
        int at = charIndex(codePoint);
        int before = at;
        while (before > 0 && isBlank(text.charAt(before - 1))) {
            before--;
        }
        int after = at;
        while (after < text.length() && isBlank(text.charAt(after))) {
            after++;
        }
        boolean indentation = before == 0 || isLineEnd(text.charAt(before - 1));
        return !indentation || after == text.length() || isLineEnd(text.charAt(after)) || text.charAt(after) == '#';
    }

    /** The first character on the line of a place that is no blank. */
    int firstOnLine(int codePoint) {
        int at = Math.min(codePoint, codePoints);
        while (at > 0 && !isLineEnd((char) bytes[offsets[at - 1]])) {
            at--;
        }
        while (at < codePoint && isBlank((char) byteAt(offset(at)))) {
            at++;
        }
        return at;
    }

    /** How often an ASCII character occurs between two code points. */
    int count(int character, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += byteAt(offset(i)) == character ? 1 : 0;
        }
        return count;
    }

    /** The last character that can be seen at or before a place on its line or above. */
    int atVisible(int codePoint) {
        int at = Math.min(codePoint, codePoints - 1);
        while (at > 0 && (isLineEnd((char) bytes[offsets[at]]) || isBlank((char) bytes[offsets[at]]))) {
            at--;
        }
        return Math.max(0, at);
    }

    /**
     * Whether a line of the span, other than its first, is indented by less than it must be. A tab does not indent, and
     * lines with nothing else do not count.
     *
     * @param closingFrom the same for a line that begins with a closing bracket
     */
    boolean hasLineBefore(int column, int closingFrom, Span span) {
        int indentation = -1;
        for (int at = span.start(); at < span.end(); at++) {
            byte b = bytes[at];
            if (isLineEnd((char) b)) {
                indentation = 0;
            } else if (indentation >= 0 && b == ' ') {
                indentation++;
            } else if (indentation >= 0) {
                at = b == '\t' ? afterBlanks(at) : at;
                boolean empty = at == span.end() || isLineEnd((char) bytes[at]);
                if (!empty && indentation < (b == ']' || b == '}' ? closingFrom : column)) {
                    return true;
                }
                indentation = empty ? 0 : -1;
            }
        }
        return false;
    }

    private int afterBlanks(int offset) {
        int at = offset;
        while (isBlank((char) byteAt(at))) {
            at++;
        }
        return at;
    }

    Span withoutTrailingBlanks(Span span) {
        int end = span.end();
        while (end > span.start() && (isBlank((char) bytes[end - 1]) || isLineEnd((char) bytes[end - 1]))) {
            end--;
        }
        return new Span(span.start(), end);
    }

    String slice(Span span) {
        return new String(bytes, span.start(), span.length(), StandardCharsets.UTF_8);
    }

    /** The byte at an offset, or 0 behind the end of the text. */
    byte byteAt(int offset) {
        return offset < offsets[codePoints] ? bytes[offset] : 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The byte offset of a code point. */
    int offset(int codePoint) {
        return offsets[Math.max(0, Math.min(codePoint, codePoints))];
    }

    /** The bytes of some characters of {@link #text}. */
    Span spanOfText(int index, int length) {
        int codePoint = text.codePointCount(0, index);
        return span(codePoint, codePoint + length);
    }

    /** The bytes between two code points. */
    Span span(int from, int to) {
        int start = offset(from);
        return new Span(start, Math.max(start, offset(to)));
    }

    /** The character at a code point, or 0 behind the end. */
    int characterAt(int codePoint) {
        if (codePoint < 0 || codePoint >= codePoints) {
            return 0;
        }
        return text.codePointAt(charIndex(codePoint));
    }

    private int charIndex(int codePoint) {
        return text.length() == codePoints ? codePoint : text.offsetByCodePoints(0, codePoint);
    }
}

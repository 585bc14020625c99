package io.github.vaultvet.yaml;

import io.github.vaultvet.text.Span;
import io.github.vaultvet.yaml.YamlProblem.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text that SnakeYAML is given, and the way back from its places to bytes.
 *
 * <p>SnakeYAML refuses control characters and ends lines at U+0085, U+2028 and U+2029, which YAML 1.2 does not. Such
 * characters are disguised as private ones that do not occur in the text.
 */
final class SourceText {

    private static final char FIRST_DISGUISE = 0xE000;
    private static final char LAST_DISGUISE = 0xF8FF;

    private static final char DROPPED = '\0';

    private final byte[] bytes;
    private final StringBuilder text;
    private final int[] offsets;
    private final int codePoints;
    private final StringBuilder disguised = new StringBuilder();
    private final StringBuilder disguises = new StringBuilder();
    private boolean dropping;

    private SourceText(byte[] bytes, StringBuilder text, int[] offsets, int codePoints) {
        this.bytes = bytes;
        this.text = text;
        this.offsets = offsets;
        this.codePoints = codePoints;
    }

    /** Decodes UTF-8; each byte that is not part of a character becomes U+FFFD. */
    static SourceText decode(byte[] bytes, int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        int[] offsets = new int[end - start + 1];
        int count = 0;
        int at = start;
        while (at < end) {
            offsets[count++] = at;
            int length = lengthOfCharacter(bytes, at, end);
            text.appendCodePoint(length == 0 ? 0xFFFD : codePoint(bytes, at, length));
            at += Math.max(1, length);
        }
        offsets[count] = end;
        SourceText source = new SourceText(bytes, text, offsets, count);
        source.disguise();
        return source;
    }

    /** 1 to 4, or 0 if no well-formed character begins here. */
    private static int lengthOfCharacter(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xF5 || first < 0xC2 ? 0 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (length == 0 || at + length > end) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int value = codePoint(bytes, at, length);
        boolean tooLong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
        return tooLong || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF) ? 0 : length;
    }

    private static int codePoint(byte[] bytes, int at, int length) {
        if (length == 1) {
            return bytes[at];
        }
        int value = bytes[at] & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            value = (value << 6) | (bytes[at + i] & 0x3F);
        }
        return value;
    }

    private void disguise() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (needsDisguise(c)) {
                text.setCharAt(i, disguiseOf(c));
            }
        }
    }

    /** A private character for the given one; the character itself in the unlikely case that all are in use. */
    private char disguiseOf(char c) {
        int known = disguised.indexOf(String.valueOf(c));
        if (known >= 0) {
            return disguises.charAt(known);
        }
        char free = FIRST_DISGUISE;
        while (free <= LAST_DISGUISE
                && (text.indexOf(String.valueOf(free)) >= 0 || disguises.indexOf(String.valueOf(free)) >= 0)) {
            free++;
        }
        if (free > LAST_DISGUISE) {
            return c;
        }
        disguised.append(c);
        disguises.append(free);
        return free;
    }

    private static boolean needsDisguise(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                || (c >= 0x7F && c < 0xA0)
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    /** Whether nothing had to be disguised and every byte belongs to a character. */
    boolean isOrdinary() {
        return disguises.isEmpty() && text.indexOf("\uFFFD") < 0;
    }

    /** The text for SnakeYAML. */
    String text() {
        return text.toString();
    }

    /** The characters as they were before the disguise. */
    String restore(String value) {
        if (disguises.isEmpty()) {
            return value;
        }
        StringBuilder restored = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int known = disguises.indexOf(String.valueOf(c));
            if (known < 0) {
                restored.append(c);
            } else if (disguised.charAt(known) != DROPPED || !dropping) {
                restored.append(disguised.charAt(known));
            }
        }
        return restored.toString();
    }

    /** Puts another character in the place of one. */
    void replace(int codePoint, char replacement) {
        text.setCharAt(charIndex(codePoint), replacement);
    }

    /** Lets a backslash vanish from the value that it stands in. */
    void drop(int codePoint) {
        if (!dropping && disguised.indexOf(String.valueOf(DROPPED)) >= 0) {
            return;
        }
        dropping = true;
        replace(codePoint, disguiseOf(DROPPED));
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

    /** A line that is three dots ends the document (spec R5.6). */
    Optional<YamlProblem> documentEnd() {
        for (int at = text.indexOf("..."); at >= 0; at = text.indexOf("...", at + 3)) {
            boolean begins = at == 0 || isLineEnd(text.charAt(at - 1));
            int end = at + 3;
            if (begins && (end == text.length() || isBlank(text.charAt(end)) || isLineEnd(text.charAt(end)))) {
                int codePoint = text.codePointCount(0, at);
                String reason = "a line of three dots ends the properties for YAML; remove the line";
                return Optional.of(
                        new YamlProblem(span(codePoint, codePoint + 3), Kind.SYNTAX, reason, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** The last character that can be seen at or before a place on its line or above. */
    int atVisible(int codePoint) {
        int at = Math.min(codePoint, codePoints - 1);
        while (at > 0 && (isLineEnd((char) bytes[offsets[at]]) || isBlank((char) bytes[offsets[at]]))) {
            at--;
        }
        return Math.max(0, at);
    }

    /** Whether a line of the span, other than its first, has its text in the first column. */
    boolean hasLineInFirstColumn(Span span, boolean closingBracketAllowed) {
        for (int at = span.start() + 1; at < span.end(); at++) {
            byte b = bytes[at];
            if (!isLineEnd((char) bytes[at - 1]) || isLineEnd((char) b) || isBlank((char) b)) {
                continue;
            }
            if (!closingBracketAllowed || (b != ']' && b != '}')) {
                return true;
            }
        }
        return false;
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

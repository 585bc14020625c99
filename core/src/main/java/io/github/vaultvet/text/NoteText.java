package io.github.vaultvet.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The exact bytes of a note and the one place that turns an offset into a {@link Position}.
 *
 * <p>Lines end at LF, CRLF or a lone CR (spec R1.1). Columns count UTF-16 units of the text as Obsidian decodes it:
 * UTF-8 with each invalid byte sequence read as U+FFFD, a leading byte order mark dropped.
 *
 * <p>The array handed in is not copied; nobody may change it afterwards. Not safe for use by several threads at once:
 * tables of lines and columns are made when first asked for.
 */
public final class NoteText {

    private static final int[] NO_STEPS = {};
    private static final int STEP = 1024;

    private final byte[] bytes;
    private final int length;
    private @Nullable LineTable lines;

    private int steppedLine;
    private int[] stepUnits = NO_STEPS;

    private NoteText(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** The text of the given bytes. */
    public static NoteText of(byte[] bytes) {
        return new NoteText(bytes, bytes.length);
    }

    /** The text of a string, as UTF-8. */
    public static NoteText of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes themselves, to read only. */
    public byte[] bytes() {
        return bytes;
    }

    /** The number of bytes. */
    public int length() {
        return length;
    }

    /** Where the note begins: 3 if the bytes start with a UTF-8 byte order mark, else 0. */
    public int contentStart() {
        return hasByteOrderMark() ? 3 : 0;
    }

    public boolean hasByteOrderMark() {
        return length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** Whether every byte is ASCII, so that nothing about the encoding has to be looked at. */
    public boolean isAscii() {
        return lines().isAscii();
    }

    /** The text between two byte offsets. */
    public String slice(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** The text of a span. */
    public String slice(Span span) {
        return slice(span.start(), span.end());
    }

    /** The place of a byte offset. */
    public Position position(int offset) {
        int line = lineAt(offset);
        int start = Math.max(lineStarts()[line - 1], Math.min(contentStart(), offset));
        if (offset - start <= STEP) {
            return new Position(line, utf16Length(start, offset) + 1);
        }
        if (steppedLine != line) {
            stepUnits = countSteps(start, line);
            steppedLine = line;
        }
        int step = (offset - start) / STEP;
        int from = characterStart(start + step * STEP, start);
        return new Position(line, stepUnits[step] + utf16Length(from, Math.max(from, offset)) + 1);
    }

    /** UTF-16 units before each step of a long line, so that many places on one line cost no more than its length. */
    private int[] countSteps(int start, int line) {
        int end = line < lineStarts().length ? lineStarts()[line] : length;
        int[] units = new int[(end - start) / STEP + 1];
        for (int step = 1; step < units.length; step++) {
            int from = characterStart(start + (step - 1) * STEP, start);
            int to = characterStart(start + step * STEP, start);
            units[step] = units[step - 1] + utf16Length(from, to);
        }
        return units;
    }

    /** The first byte of the character that the offset lies in; at most three bytes back. */
    private int characterStart(int offset, int lineStart) {
        int at = offset;
        while (at < length && at > lineStart && offset - at < 3 && (bytes[at] & 0xC0) == 0x80) {
            at--;
        }
        return at;
    }

    /** The number of lines; a line end at the end of the note begins one more, empty line. */
    public int lineCount() {
        return lineStarts().length;
    }

    /** The line of an offset, from 1. */
    public int lineAt(int offset) {
        int index = Arrays.binarySearch(lineStarts(), offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** A line without its line end; {@code line} counts from 1. */
    public Span line(int line) {
        return new Span(lineStart(line), lineEnd(line));
    }

    /** Where a line begins, counted from 1; the line after the last one begins at the end of the note. */
    public int lineStart(int line) {
        int[] starts = lineStarts();
        return line <= starts.length ? starts[line - 1] : length;
    }

    /** Where a line ends, without its line end; {@code line} counts from 1. */
    public int lineEnd(int line) {
        int[] starts = lineStarts();
        if (line >= starts.length) {
            return length;
        }
        int end = starts[line] - 1;
        return end > starts[line - 1] && bytes[end] == '\n' && bytes[end - 1] == '\r' ? end - 1 : end;
    }

    /** How many UTF-16 units the bytes between two offsets decode to. */
    public int utf16Length(int start, int end) {
        if (isAscii()) {
            return end - start;
        }
        int at = start;
        while (at < end && bytes[at] >= 0) {
            at++;
        }
        int units = at - start;
        return at == end ? units : units + slice(at, end).length();
    }

    /** The offset of the first byte that is not part of valid UTF-8; empty if all are. */
    public OptionalInt firstInvalidByte() {
        return lines().firstInvalidByte();
    }

    private int[] lineStarts() {
        return lines().starts();
    }

    private LineTable lines() {
        LineTable known = lines;
        if (known == null) {
            known = LineTable.of(bytes, length);
            lines = known;
        }
        return known;
    }
}

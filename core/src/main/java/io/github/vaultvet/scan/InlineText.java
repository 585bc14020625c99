package io.github.vaultvet.scan;

import io.github.vaultvet.text.Span;
import java.util.Arrays;

/**
 * The text of one block, as the inline phase reads it: the contents of its lines without the marks of quotes and lists
 * around it, joined by line feeds. Where the lines stand one behind the other in the note, the note's own bytes serve;
 * else they are copied together. Positions in it are turned back into offsets of the note by {@link #span}.
 */
final class InlineText {

    private static final int FIRST_CAPACITY = 16;

    private final byte[] note;
    private int[] starts = new int[FIRST_CAPACITY];
    private int[] ends = new int[FIRST_CAPACITY];
    private int[] places = new int[FIRST_CAPACITY];
    private int lines;
    private boolean contiguous = true;
    private byte[] copy = {};
    private int copyLength;

    InlineText(byte[] note) {
        this.note = note;
    }

    void clear() {
        lines = 0;
        contiguous = true;
    }

    boolean isEmpty() {
        return lines == 0;
    }

    int lines() {
        return lines;
    }

    /**
     * Adds a line's content.
     *
     * @param lineStart where the physical line begins; the content follows on the line before only if it begins there
     */
    void addLine(int lineStart, int start, int end) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
            ends = Arrays.copyOf(ends, lines * 2);
        }
        contiguous &= lines == 0 || start == lineStart;
        starts[lines] = start;
        ends[lines] = end;
        lines++;
    }

    /** Offset in the note of a line's content. */
    int lineStart(int line) {
        return starts[line];
    }

    /** Offset in the note after a line's content. */
    int lineEnd(int line) {
        return ends[line];
    }

    /** Offset in the note of the first line's content. */
    int noteStart() {
        return starts[0];
    }

    /** Offset in the note after the last line's content. */
    int noteEnd() {
        return ends[lines - 1];
    }

    /** Makes {@link #bytes}, {@link #from} and {@link #to} valid; to be called when all lines are there. */
    void close() {
        if (contiguous) {
            return;
        }
        int length = lines - 1;
        for (int i = 0; i < lines; i++) {
            length += ends[i] - starts[i];
        }
        if (copy.length < length) {
            copy = new byte[Math.max(length, 256)];
        }
        if (places.length < lines) {
            places = new int[starts.length];
        }
        int at = 0;
        for (int i = 0; i < lines; i++) {
            if (i > 0) {
                copy[at++] = '\n';
            }
            places[i] = at;
            System.arraycopy(note, starts[i], copy, at, ends[i] - starts[i]);
            at += ends[i] - starts[i];
        }
        copyLength = at;
    }

    /** The array that holds the text. */
    byte[] bytes() {
        return contiguous ? note : copy;
    }

    int from() {
        return contiguous ? starts[0] : 0;
    }

    int to() {
        return contiguous ? ends[lines - 1] : copyLength;
    }

    /** The offset in the note of a position of this text. */
    int offset(int position) {
        if (contiguous) {
            return position;
        }
        int line = Arrays.binarySearch(places, 0, lines, position);
        if (line < 0) {
            line = -line - 2;
        }
        return Math.min(starts[line] + position - places[line], ends[line]);
    }

    /** The span in the note of a stretch of this text. */
    Span span(int start, int end) {
        if (contiguous) {
            return new Span(start, end);
        }
        int first = offset(start);
        return new Span(first, Math.max(first, end > start ? offset(end - 1) + 1 : first));
    }
}

package io.github.vaultvet.scan;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;

/** The line of a note that is being read, without its line end. */
final class LineCursor {

    private static final int MIB = 1024 * 1024;
    private static final int MAX_LENGTH = 4 * MIB;

    private final NoteText note;
    private final byte[] bytes;

    /** Counts from 1. */
    int number;

    int start;
    int end;
    /** Where the next line begins. */
    int next;
    /** After the last text that was read before this line. */
    int contentEnd;

    LineCursor(NoteText note) {
        this.note = note;
        this.bytes = note.bytes();
    }

    /** Stands before the line that begins at an offset. */
    void begin(int from) {
        number = note.lineAt(from) - 1;
        next = from;
        contentEnd = from;
    }

    boolean hasNext() {
        return next < note.length();
    }

    void advance() {
        number++;
        start = next;
        end = note.lineEnd(number);
        next = note.lineStart(number + 1);
    }

    /** To be called when all of the line has been read. */
    void finish() {
        int last = Chars.trimEnd(bytes, start, end);
        if (last > start) {
            contentEnd = last;
        }
    }

    /** Makes the lines up to an offset part of this one. */
    void extendTo(int newEnd) {
        if (newEnd > end) {
            end = newEnd;
            number = note.lineAt(newEnd);
            next = note.lineStart(number + 1);
        }
    }

    boolean isTooLong() {
        return end - start > MAX_LENGTH;
    }

    static String tooLong() {
        return "a line is longer than " + MAX_LENGTH / MIB + " MiB";
    }

    /** Whether nothing but blanks follows. */
    boolean isBlank(int at) {
        return Chars.skipBlanks(bytes, at, end) == end;
    }

    /** Whether the next line underlines this one, if it belongs to the same block. */
    boolean isUnderlined() {
        return hasNext() && BlockStart.underlineLevel(bytes, next, note.lineEnd(number + 1)) > 0;
    }

    /** The place where the line begins. */
    Span place() {
        return new Span(start, start);
    }
}

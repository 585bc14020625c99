package io.github.vaultvet.fix;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines that edits change, half-open and counted from 0; a range may be empty where lines are only added or removed. Lines
 * end at LF alone.
 */
record ChangedLines(int oldFrom, int oldTo, int newFrom, int newTo) {

    /**
     * The lines that differ, in order, with at least one line that stays between them.
     *
     * @param oldLines where the lines begin before the edits, see {@link #lineStarts}
     * @param newLines the same after them
     */
    static List<ChangedLines> of(EditedText text, int[] oldLines, int[] newLines) {
        List<ChangedLines> changes = new ArrayList<>();
        for (int i = 0; i < text.edits(); i++) {
            ChangedLines change = new Lines(text.before(), oldLines)
                    .around(text.replaced(i), new Lines(text.after(), newLines), text.replacement(i));
            int last = changes.size() - 1;
            if (last >= 0 && change.oldFrom <= changes.get(last).oldTo) {
                ChangedLines before = changes.get(last);
                changes.set(last, new ChangedLines(before.oldFrom, change.oldTo, before.newFrom, change.newTo));
            } else {
                changes.add(change);
            }
        }
        return changes;
    }

    /** The lines of a text. The end of the text begins a line only if the last one is ended. */
    private static final class Lines {

        private final NoteText text;
        private final int[] starts;

        Lines(NoteText text, int[] starts) {
            this.text = text;
            this.starts = starts;
        }

        ChangedLines around(Span before, Lines newLines, Span after) {
            // What follows on a line of its own in both texts stays as it is.
            boolean whole = isStart(before.start()) && isStart(before.end()) && newLines.isStart(after.end());
            int more = whole ? 0 : 1;
            return new ChangedLines(
                    line(before.start()),
                    Math.min(line(before.end()) + more, count()),
                    newLines.line(after.start()),
                    Math.min(newLines.line(after.end()) + more, newLines.count()));
        }

        private int line(int offset) {
            int i = Arrays.binarySearch(starts, offset);
            if (i >= 0) {
                return i == count() && !isEnded() ? i - 1 : i;
            }
            return -i - 2;
        }

        private boolean isStart(int offset) {
            int i = Arrays.binarySearch(starts, offset);
            return i >= 0 && (i < count() || isEnded());
        }

        private int count() {
            return starts.length - 1;
        }

        private boolean isEnded() {
            return text.length() == 0 || text.bytes()[text.length() - 1] == '\n';
        }
    }

    /** Where lines begin, and at last where the text ends; no line is empty. */
    static int[] lineStarts(byte[] bytes) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n' || at == bytes.length - 1) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = at + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}

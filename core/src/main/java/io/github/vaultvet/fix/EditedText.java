package io.github.vaultvet.fix;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A text before and after some edits, and where the places of the one are in the other. */
final class EditedText {

    private final NoteText before;
    private final NoteText after;
    /** Of each edit: where it begins and ends before, and where it begins and ends after; in order. */
    private final int[] starts;

    private final int[] ends;
    private final int[] newStarts;
    private final int[] newEnds;

    /**
     * @param edits in order, not overlapping, see {@link #holds}
     */
    EditedText(NoteText before, List<TextEdit> edits) {
        this.before = before;
        int count = edits.size();
        starts = new int[count];
        ends = new int[count];
        newStarts = new int[count];
        newEnds = new int[count];
        byte[][] replacements = new byte[count][];
        int grown = 0;
        for (int i = 0; i < count; i++) {
            TextEdit edit = edits.get(i);
            replacements[i] = edit.replacement().getBytes(StandardCharsets.UTF_8);
            starts[i] = edit.span().start();
            ends[i] = edit.span().end();
            newStarts[i] = starts[i] + grown;
            newEnds[i] = newStarts[i] + replacements[i].length;
            grown = newEnds[i] - ends[i];
        }
        after = NoteText.of(apply(replacements, before.length() + grown));
    }

    private byte[] apply(byte[][] replacements, int length) {
        byte[] bytes = new byte[length];
        int from = 0;
        int to = 0;
        for (int i = 0; i < starts.length; i++) {
            System.arraycopy(before.bytes(), from, bytes, to, starts[i] - from);
            System.arraycopy(replacements[i], 0, bytes, newStarts[i], replacements[i].length);
            from = ends[i];
            to = newEnds[i];
        }
        System.arraycopy(before.bytes(), from, bytes, to, before.length() - from);
        return bytes;
    }

    /** Whether a text holds, byte for byte, what edits expect. */
    static boolean holds(NoteText text, List<TextEdit> edits) {
        for (TextEdit edit : edits) {
            Span span = edit.span();
            byte[] expected = edit.expected().getBytes(StandardCharsets.UTF_8);
            if (span.end() > text.length()
                    || !Arrays.equals(text.bytes(), span.start(), span.end(), expected, 0, expected.length)) {
                return false;
            }
        }
        return true;
    }

    NoteText before() {
        return before;
    }

    NoteText after() {
        return after;
    }

    /** Whether all bytes that no edit replaces are the same, in the same order. */
    boolean isSameElsewhere() {
        int from = 0;
        int to = 0;
        for (int i = 0; i < starts.length; i++) {
            if (!Arrays.equals(before.bytes(), from, starts[i], after.bytes(), to, newStarts[i])) {
                return false;
            }
            from = ends[i];
            to = newEnds[i];
        }
        return Arrays.equals(before.bytes(), from, before.length(), after.bytes(), to, after.length());
    }

    /** Where a place of the text before is in the text after; an edit that begins or ends with it lies inside. */
    Span shifted(Span span) {
        int start = shiftedStart(span.start());
        return new Span(start, Math.max(start, shiftedEnd(span.end())));
    }

    private int shiftedStart(int offset) {
        int i = Arrays.binarySearch(starts, offset);
        if (i >= 0) {
            return newStarts[i];
        }
        int last = -i - 2;
        return last < 0 ? offset : Math.max(newEnds[last] + offset - ends[last], newStarts[last]);
    }

    private int shiftedEnd(int offset) {
        int i = Arrays.binarySearch(ends, offset);
        if (i >= 0) {
            return newEnds[i];
        }
        int last = -i - 2;
        return last < 0 ? offset : newEnds[last] + offset - ends[last];
    }

    int edits() {
        return starts.length;
    }

    /** What an edit replaces, in the text before. */
    Span replaced(int edit) {
        return new Span(starts[edit], ends[edit]);
    }

    /** What stands there afterwards. */
    Span replacement(int edit) {
        return new Span(newStarts[edit], newEnds[edit]);
    }

    /** Whether a place of the text before is gone in the text after. */
    boolean deletes(Span place) {
        int i = Arrays.binarySearch(starts, place.start());
        int last = i >= 0 ? i : -i - 2;
        return last >= 0
                && place.end() > place.start()
                && place.end() <= ends[last]
                && newStarts[last] == newEnds[last];
    }

    /** Whether an edit lies in a place of the text before. */
    boolean isEdited(Span place) {
        int i = Arrays.binarySearch(starts, place.start());
        int next = i >= 0 ? i : -i - 1;
        return next < starts.length && ends[next] <= place.end();
    }
}

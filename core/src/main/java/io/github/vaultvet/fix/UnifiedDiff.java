package io.github.vaultvet.fix;

import io.github.vaultvet.text.NoteText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes what edits change as a unified diff with three lines of context. The edits tell which lines are others, so that
 * nothing has to be matched. Lines end at LF alone, as for every program that reads patches: a CR is
 * part of its line.
 */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final NoteText before;
    private final NoteText after;
    private final int[] oldLines;
    private final int[] newLines;
    private final List<ChangedLines> changes;
    private final OutputStream out;

    private UnifiedDiff(EditedText text, OutputStream out) {
        this.before = text.before();
        this.after = text.after();
        this.oldLines = ChangedLines.lineStarts(before.bytes());
        this.newLines = ChangedLines.lineStarts(after.bytes());
        this.changes = ChangedLines.of(text, oldLines, newLines);
        this.out = out;
    }

    /**
     * @param name the bytes of the note's path
     */
    static void write(byte[] name, EditedText text, OutputStream out) throws IOException {
        UnifiedDiff diff = new UnifiedDiff(text, out);
        diff.writeName("--- ", PatchName.quoted("a/", name));
        diff.writeName("+++ ", PatchName.quoted("b/", name));
        diff.writeHunks();
    }

    private void writeName(String mark, byte[] name) throws IOException {
        write(mark);
        out.write(name);
        out.write('\n');
    }

    private void writeHunks() throws IOException {
        int count = oldLines.length - 1;
        int next = 0;
        while (next < changes.size()) {
            int first = next;
            next++;
            while (next < changes.size()
                    && changes.get(next).oldFrom() - changes.get(next - 1).oldTo() <= 2 * CONTEXT) {
                next++;
            }
            writeHunk(
                    changes.subList(first, next),
                    Math.max(0, changes.get(first).oldFrom() - CONTEXT),
                    Math.min(count, changes.get(next - 1).oldTo() + CONTEXT));
        }
    }

    private void writeHunk(List<ChangedLines> hunk, int from, int to) throws IOException {
        ChangedLines first = hunk.get(0);
        ChangedLines last = hunk.get(hunk.size() - 1);
        int newFrom = first.newFrom() - (first.oldFrom() - from);
        int newTo = last.newTo() + (to - last.oldTo());
        write("@@ -" + range(from, to) + " +" + range(newFrom, newTo) + " @@\n");
        int line = from;
        for (ChangedLines change : hunk) {
            writeLines(' ', before, oldLines, line, change.oldFrom());
            writeLines('-', before, oldLines, change.oldFrom(), change.oldTo());
            writeLines('+', after, newLines, change.newFrom(), change.newTo());
            line = change.oldTo();
        }
        writeLines(' ', before, oldLines, line, to);
    }

    private static String range(int from, int to) {
        return to == from ? from + ",0" : (from + 1) + (to - from == 1 ? "" : "," + (to - from));
    }

    private void writeLines(char mark, NoteText text, int[] starts, int from, int to) throws IOException {
        for (int line = from; line < to; line++) {
            out.write(mark);
            out.write(text.bytes(), starts[line], starts[line + 1] - starts[line]);
            if (text.bytes()[starts[line + 1] - 1] != '\n') {
                write("\n\\ No newline at end of file\n");
            }
        }
    }

    private void write(String ascii) throws IOException {
        out.write(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}

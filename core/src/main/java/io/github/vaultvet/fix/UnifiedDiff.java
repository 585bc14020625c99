package io.github.vaultvet.fix;

import io.github.vaultvet.text.NoteText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Writes what edits change as a unified diff with three lines of context. Edits never add or remove a line, so that line
 * for line is compared and nothing has to be matched. Lines end at LF alone, as for every program that reads patches: a CR is
 * part of its line.
 */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final NoteText before;
    private final NoteText after;
    private final int[] oldLines;
    private final int[] newLines;
    private final OutputStream out;

    private UnifiedDiff(EditedText text, OutputStream out) {
        this.before = text.before();
        this.after = text.after();
        this.oldLines = lineStarts(before.bytes());
        this.newLines = lineStarts(after.bytes());
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
        BitSet changed = changedLines();
        int first = changed.nextSetBit(0);
        while (first >= 0) {
            int last = first;
            int next = changed.nextSetBit(last + 1);
            while (next >= 0 && next - last <= 2 * CONTEXT + 1) {
                last = next;
                next = changed.nextSetBit(last + 1);
            }
            writeHunk(Math.max(0, first - CONTEXT), Math.min(count, last + 1 + CONTEXT), changed);
            first = next;
        }
    }

    private BitSet changedLines() {
        BitSet changed = new BitSet(oldLines.length);
        for (int line = 0; line < oldLines.length - 1; line++) {
            boolean same = Arrays.equals(
                    before.bytes(),
                    oldLines[line],
                    oldLines[line + 1],
                    after.bytes(),
                    newLines[line],
                    newLines[line + 1]);
            changed.set(line, !same);
        }
        return changed;
    }

    private void writeHunk(int from, int to, BitSet changed) throws IOException {
        String range = (from + 1) + (to - from == 1 ? "" : "," + (to - from));
        write("@@ -" + range + " +" + range + " @@\n");
        int line = from;
        while (line < to) {
            int end = Math.min(to, changed.get(line) ? changed.nextClearBit(line) : nextChanged(changed, line, to));
            if (changed.get(line)) {
                writeLines('-', before, oldLines, line, end);
                writeLines('+', after, newLines, line, end);
            } else {
                writeLines(' ', before, oldLines, line, end);
            }
            line = end;
        }
    }

    private static int nextChanged(BitSet changed, int line, int otherwise) {
        int next = changed.nextSetBit(line);
        return next < 0 ? otherwise : next;
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

    /** Where lines begin, and at last where the text ends; no line is empty. */
    private static int[] lineStarts(byte[] bytes) {
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

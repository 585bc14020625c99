package io.github.vaultvet.engine.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.markdown.Block;
import io.github.vaultvet.markdown.MarkdownReading.Limit;
import io.github.vaultvet.markdown.MarkdownTree;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.ReadingDifference;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;

/** Whatever bytes a note holds, the second parser ends with a tree or its budget, and the readings can be compared. */
public final class SecondOpinionFuzz {

    private SecondOpinionFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Note note = NoteScanner.scan(VaultPath.of("note.md"), NoteText.of(bytes));
        // The parser takes nearly all of the time, so it is asked once.
        NoteText plain = PlainText.of(note);
        Limit reached =
                MarkdownTree.read(plain, note.bodyStart()).fold(tree -> places(note, plain, tree), limit -> limit);
        assertThat(reached).isEqualTo(Limit.STEPS);
    }

    private static Limit places(Note note, NoteText plain, MarkdownTree tree) {
        int length = note.text().length();
        for (Block block : tree.blocks()) {
            assertThat(block.span().end()).as("%s", block).isLessThanOrEqualTo(length);
        }
        for (ReadingDifference difference : CrossCheck.compare(note, plain, tree)) {
            assertThat(difference.span().end()).as("%s", difference).isLessThanOrEqualTo(length);
        }
        return Limit.STEPS;
    }
}

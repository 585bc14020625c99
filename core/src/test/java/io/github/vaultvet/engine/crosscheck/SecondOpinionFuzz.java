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
import java.util.List;

/** Whatever bytes a note holds, the second parser ends with a tree or its budget, and the readings can be compared. */
public final class SecondOpinionFuzz {

    private SecondOpinionFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Note note = NoteScanner.scan(VaultPath.of("note.md"), NoteText.of(bytes));
        Limit reached = MarkdownTree.read(note).fold(tree -> places(tree, bytes.length), limit -> limit);
        assertThat(reached).isEqualTo(Limit.STEPS);
        for (ReadingDifference difference : CrossCheck.allDifferences(note).orElse(List.of())) {
            assertThat(difference.span().end()).as("%s", difference).isLessThanOrEqualTo(bytes.length);
        }
    }

    private static Limit places(MarkdownTree tree, int length) {
        for (Block block : tree.blocks()) {
            assertThat(block.span().end()).as("%s", block).isLessThanOrEqualTo(length);
        }
        return Limit.STEPS;
    }
}

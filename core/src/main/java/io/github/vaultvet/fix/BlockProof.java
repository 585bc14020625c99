package io.github.vaultvet.fix;

import io.github.vaultvet.markdown.Block;
import io.github.vaultvet.markdown.MarkdownTree;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Proves that the note has the same blocks, code and HTML for a second reader, which shares no code with the scanner.
 * Where that reader gives up, nothing is proved.
 */
final class BlockProof {

    private final Optional<MarkdownTree> before;

    BlockProof(Note before) {
        this.before = read(before);
    }

    private static Optional<MarkdownTree> read(Note note) {
        return MarkdownTree.read(note).fold(Optional::of, limit -> Optional.empty());
    }

    /** Why it cannot be proved; empty if it is. */
    Optional<Refutation> refute(Attempt attempt) {
        if (before.isEmpty()) {
            return Optional.of(new Refutation(Refusal.TOO_COMPLEX, attempt.repairs()));
        }
        Optional<MarkdownTree> now = read(attempt.after().note());
        if (now.isEmpty()) {
            return Optional.of(Refutation.of(Refusal.TOO_COMPLEX));
        }
        return isSame(attempt.text(), before.get(), now.get())
                ? Optional.empty()
                : Optional.of(Refutation.of(Refusal.OTHER_BLOCKS));
    }

    private static boolean isSame(EditedText text, MarkdownTree before, MarkdownTree after) {
        return before.outline().equals(after.outline())
                && areShifted(text, spans(before.blocks()), spans(after.blocks()))
                && areShifted(text, before.codeSpans(), after.codeSpans())
                && areShifted(text, before.inlineHtml(), after.inlineHtml());
    }

    private static List<Span> spans(List<Block> blocks) {
        return blocks.stream().map(Block::span).toList();
    }

    private static boolean areShifted(EditedText text, List<Span> before, List<Span> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!text.shifted(before.get(i)).equals(after.get(i))) {
                return false;
            }
        }
        return true;
    }
}

package io.github.vaultvet.growth;

import io.github.vaultvet.markdown.MarkdownReading.Limit;
import io.github.vaultvet.markdown.MarkdownTree;
import io.github.vaultvet.text.NoteText;
import java.util.function.Consumer;

/** Reads the bytes of a note with the second parser, whose work a budget ends. */
public final class Parsing implements Consumer<byte[]> {

    @Override
    public void accept(byte[] bytes) {
        Limit limit = MarkdownTree.read(NoteText.of(bytes), 0).fold(tree -> Limit.STEPS, reached -> reached);
        if (limit != Limit.STEPS) {
            throw new IllegalStateException("a text beyond " + limit);
        }
    }
}

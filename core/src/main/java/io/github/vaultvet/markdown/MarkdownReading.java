package io.github.vaultvet.markdown;

import java.util.function.Function;

/** What came of reading a note as CommonMark: a tree, or that the note is beyond a limit. */
public sealed interface MarkdownReading {

    /** One case for each kind. */
    <T> T fold(Function<MarkdownTree, T> tree, Function<Limit, T> tooComplex);

    /** Why a note could not be read. The same for the same bytes, on every machine. */
    enum Limit {
        /** The note is longer than {@link MarkdownTree#LONGEST}. */
        LENGTH,
        /** The parser looked at the text too often. */
        STEPS,
        /** The parser's calls were nested too deep. */
        DEPTH,
        /** The parser failed. */
        FAILURE
    }

    /** The note was read. */
    record Tree(MarkdownTree tree) implements MarkdownReading {
        @Override
        public <T> T fold(Function<MarkdownTree, T> onTree, Function<Limit, T> onTooComplex) {
            return onTree.apply(tree);
        }
    }

    /** The note is beyond a limit. */
    record TooComplex(Limit limit) implements MarkdownReading {
        @Override
        public <T> T fold(Function<MarkdownTree, T> onTree, Function<Limit, T> onTooComplex) {
            return onTooComplex.apply(limit);
        }
    }
}

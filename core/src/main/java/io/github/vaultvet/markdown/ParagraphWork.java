package io.github.vaultvet.markdown;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Begins no block. It is asked whether one begins at a line just before the parser joins all lines of the paragraph so
 * far, to see whether they are a heading, and pays for that work: it is done without a look at the text.
 */
final class ParagraphWork implements CustomBlockParserFactory, BlockParserFactory {

    /** To join a line costs about as much time as this many looks. */
    private static final int LOOKS_PER_LINE = 10;

    /** To join two lines with blanks before them, all that is joined so far is copied; a copy costs this part of a look. */
    private static final int COPIES_PER_LOOK = 2;

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return this;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BlockParser parser = matched.getBlockParser();
        if (parser.isParagraphParser() && state.getLine().getBase() instanceof CountedText text) {
            text.take(looks(parser.getBlockContent()));
        }
        return BlockStart.none();
    }

    private static long looks(BlockContent paragraph) {
        long indented = 0;
        for (int indent : paragraph.getLineIndents()) {
            indented += indent > 0 ? 1 : 0;
        }
        return (long) LOOKS_PER_LINE * paragraph.getLineCount() + indented * indented / COPIES_PER_LOOK;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(HeadingParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}

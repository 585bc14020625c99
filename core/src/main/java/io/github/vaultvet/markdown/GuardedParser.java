package io.github.vaultvet.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.vaultvet.markdown.MarkdownReading.Limit;
import io.github.vaultvet.text.NoteText;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Calls the parser so that it ends, and ends well (reliability §0.3). It hangs on a bracket before forty backslashes and
 * overflows an ordinary stack on a few kilobytes of ordinary text; neither a limit of length nor a clock helps.
 */
final class GuardedParser<T> implements Runnable {

    private static final long STACK_BYTES = 512L * 1024 * 1024;

    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.WITH_CAPTION, false)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.MIN_HEADER_ROWS, 1)
                    .set(TablesExtension.MAX_HEADER_ROWS, 1))
            .extensions(List.of(
                    TablesExtension.create(),
                    FootnoteExtension.create(),
                    StrikethroughExtension.create(),
                    TaskListExtension.create()))
            .customBlockParserFactory(new ParagraphWork())
            .build();

    private final NoteText text;
    private final int bodyStart;
    private final Use<T> use;
    private @Nullable T made;
    private Limit limit = Limit.FAILURE;
    private @Nullable Error disaster;

    private GuardedParser(NoteText text, int bodyStart, Use<T> use) {
        this.text = text;
        this.bodyStart = bodyStart;
        this.use = use;
    }

    /** What is made of the parser's tree, within the same limits. */
    @FunctionalInterface
    interface Use<T> {
        T of(DecodedText decoded, Node document);
    }

    /**
     * @param tooComplex what is made of a text that is beyond a limit
     */
    static <T> T read(NoteText text, int bodyStart, Use<T> use, Function<Limit, T> tooComplex) {
        GuardedParser<T> parser = new GuardedParser<>(text, bodyStart, use);
        // The system gives memory to the part of a stack that is used, no more.
        Thread thread = new Thread(null, parser, "vaultvet-markdown", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        join(thread);
        Error thrown = parser.disaster;
        if (thrown != null) {
            throw thrown;
        }
        T made = parser.made;
        return made != null ? made : tooComplex.apply(parser.limit);
    }

    /** Waits to the end, which is near, and leaves it to the caller to notice an interruption. */
    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        try {
            made = parse();
        } catch (CountedText.Exhausted e) {
            limit = Limit.STEPS;
        } catch (StackOverflowError e) {
            limit = Limit.DEPTH;
        } catch (RuntimeException e) {
            // A mistake of the parser's; the note is none the worse for it.
            limit = Limit.FAILURE;
        } catch (Error e) {
            disaster = e;
        }
    }

    private T parse() {
        DecodedText decoded = new DecodedText(text, bodyStart);
        EmphasisWork.check(decoded.characters());
        IndentWork.check(decoded.characters());
        CountedText counted = new CountedText(decoded.characters());
        return use.of(decoded, PARSER.parse(BasedSequence.of(counted)));
    }
}

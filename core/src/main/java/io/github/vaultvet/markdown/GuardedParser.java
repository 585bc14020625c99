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
import org.jspecify.annotations.Nullable;

/**
 * Calls the parser so that it ends, and ends well (reliability §0.3). It hangs on a bracket before forty backslashes and
 * overflows an ordinary stack on a few kilobytes of ordinary text; neither a limit of length nor a clock helps.
 */
final class GuardedParser implements Runnable {

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
    private MarkdownReading reading = new MarkdownReading.TooComplex(Limit.FAILURE);
    private @Nullable Error disaster;

    private GuardedParser(NoteText text, int bodyStart) {
        this.text = text;
        this.bodyStart = bodyStart;
    }

    static MarkdownReading read(NoteText text, int bodyStart) {
        GuardedParser parser = new GuardedParser(text, bodyStart);
        // The system gives memory to the part of a stack that is used, no more.
        Thread thread = new Thread(null, parser, "vaultvet-markdown", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        join(thread);
        Error thrown = parser.disaster;
        if (thrown != null) {
            throw thrown;
        }
        return parser.reading;
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
            reading = new MarkdownReading.Tree(parse());
        } catch (CountedText.Exhausted e) {
            reading = new MarkdownReading.TooComplex(Limit.STEPS);
        } catch (StackOverflowError e) {
            reading = new MarkdownReading.TooComplex(Limit.DEPTH);
        } catch (RuntimeException e) {
            // A mistake of the parser's; the note is none the worse for it.
            reading = new MarkdownReading.TooComplex(Limit.FAILURE);
        } catch (Error e) {
            disaster = e;
        }
    }

    private MarkdownTree parse() {
        DecodedText decoded = new DecodedText(text, bodyStart);
        EmphasisWork.check(decoded.characters());
        CountedText counted = new CountedText(decoded.characters());
        Node document = PARSER.parse(BasedSequence.of(counted));
        TreeWalk walk = new TreeWalk(text, decoded);
        walk.walk(document);
        return new MarkdownTree(walk);
    }
}

package io.github.vaultvet.markdown;

import io.github.vaultvet.note.Heading;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.List;

/**
 * The body of a note as CommonMark has it, each list in the order of the text. All places are byte offsets into the
 * whole note. It does not hold the parser's own tree, which is many times larger than the text.
 */
public final class MarkdownTree {

    /** In bytes, the front matter not counted. What the parser's stack is sure to be large enough for. */
    public static final int LONGEST = 512 * 1024;

    private final List<Block> blocks;
    private final List<Heading> headings;
    private final List<Span> codeSpans;
    private final List<Span> inlineHtml;
    private final List<InlineLink> links;
    private final Outline outline;

    MarkdownTree(TreeWalk walked) {
        this.blocks = List.copyOf(walked.blocks);
        this.headings = List.copyOf(walked.headings);
        this.codeSpans = List.copyOf(walked.codeSpans);
        this.inlineHtml = List.copyOf(walked.inlineHtml);
        this.links = List.copyOf(walked.links);
        this.outline = new Outline(walked.outline);
    }

    /** Reads a scanned note, without its front matter. Takes bounded time and never fails, whatever the bytes are. */
    public static MarkdownReading read(Note note) {
        return read(note.text(), note.bodyStart());
    }

    /** Reads what stands from an offset on: after the front matter or the byte order mark. */
    public static MarkdownReading read(NoteText text, int bodyStart) {
        if (text.length() - bodyStart > LONGEST) {
            return new MarkdownReading.TooComplex(MarkdownReading.Limit.LENGTH);
        }
        return GuardedParser.<MarkdownReading>read(
                text,
                bodyStart,
                (decoded, document) -> {
                    TreeWalk walk = new TreeWalk(text, decoded);
                    walk.walk(document);
                    return new MarkdownReading.Tree(new MarkdownTree(walk));
                },
                MarkdownReading.TooComplex::new);
    }

    /** All blocks, each before those in it. */
    public List<Block> blocks() {
        return blocks;
    }

    /** All headings, with the raw text between their marks; the direct children of the document are linkable. */
    public List<Heading> headings() {
        return headings;
    }

    /** Code between backticks, with them. Blocks of code are among {@link #blocks}. */
    public List<Span> codeSpans() {
        return codeSpans;
    }

    /** Tags, comments and the like within text. Blocks of HTML are among {@link #blocks}. */
    public List<Span> inlineHtml() {
        return inlineHtml;
    }

    /** Links and images that name their destination themselves; neither references nor addresses by themselves. */
    public List<InlineLink> links() {
        return links;
    }

    /** The blocks without their text, to compare. */
    public Outline outline() {
        return outline;
    }
}

package io.github.vaultvet.scan;

import io.github.vaultvet.note.Section;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.text.Span;

/** Reads the leaves of a note, the blocks that hold text and no blocks: begins them, goes on with them, closes them. */
final class LeafReader {

    private final BlockState state;
    private final byte[] bytes;
    private final LineCursor line;
    private final HeadingReader headings;
    private final TableReader tables;
    private final ParagraphReader paragraphs;
    private final VerbatimReader verbatim;
    private final CommentReader comments;
    private final HtmlReader html;

    LeafReader(BlockState state) {
        this.state = state;
        this.bytes = state.bytes;
        this.line = state.line;
        this.headings = new HeadingReader(state);
        this.tables = new TableReader(state);
        this.paragraphs = new ParagraphReader(state, headings, tables);
        this.verbatim = new VerbatimReader(state);
        this.comments = new CommentReader(state);
        this.html = new HtmlReader(state);
    }

    /** Begins a leaf that goes before containers: formula, comment, fence, heading, thematic break. */
    boolean begin(int at, int first) {
        return switch (bytes[first]) {
            case '$' -> verbatim.beginMath(at, first);
            case '%' -> comments.begin(at, first);
            case '`', '~' -> verbatim.beginFence(at, first);
            case '#' -> headings.atx(at, first);
            case '*', '-', '_' -> thematicBreak(at, first);
            default -> false;
        };
    }

    private boolean thematicBreak(int at, int first) {
        if (!BlockStart.isThematicBreak(bytes, at, line.end)) {
            return false;
        }
        state.containers.addSection(first, line.end, Section.Type.THEMATIC_BREAK);
        return true;
    }

    /** Begins what is left when neither another leaf nor a container begins: HTML, a definition, a paragraph. */
    void beginText(int at, int first) {
        byte b = bytes[first];
        if ((b == '<' || b == '[') && !isUnderlined()) {
            if (b == '<' && html.begin(at, first)) {
                closeIf(html.endsIn(first));
                return;
            }
            if (b == '[' && definition(at, first)) {
                return;
            }
        }
        paragraphs.begin(at);
    }

    /** Whether the next line makes this one a heading, which comes before HTML and definitions (R1.2). */
    private boolean isUnderlined() {
        return state.containers.isEmpty() && line.isUnderlined();
    }

    private boolean definition(int at, int first) {
        int limit = state.containers.isEmpty() ? state.note.length() : line.end;
        int end = DefinitionReader.end(bytes, at, limit);
        if (end == DefinitionReader.NONE) {
            return false;
        }
        state.containers.addSection(first, end, Section.Type.DEFINITION);
        DefinedLink.read(bytes, first, end).ifPresent(state.facts::define);
        int masked = MaskedLinks.count(bytes, first, end);
        if (masked > 0) {
            state.facts.add(new Zone(new Span(first, end), Zone.Kind.DEFINITION, true, masked));
        }
        line.extendTo(end);
        return true;
    }

    /** Goes on with the open leaf; false if none is open, or if it has ended before this line. */
    boolean goOn(int at) {
        return switch (state.leaf) {
            case NONE -> false;
            case PARAGRAPH -> paragraphs.goOn(at) || endBefore();
            case TABLE -> tables.goOn(at) || endBefore();
            case INDENTED_CODE -> verbatim.goOnIndented(at) || endBefore();
            case FENCE -> closeIf(verbatim.endFence(at));
            case MATH -> closeIf(verbatim.endMath(at));
            case COMMENT -> goOnWithComment(at);
            case HTML -> closeIf(html.end(at));
        };
    }

    private boolean endBefore() {
        close(true);
        return false;
    }

    private boolean closeIf(boolean complete) {
        if (complete) {
            close(true);
        }
        return true;
    }

    private boolean goOnWithComment(int at) {
        if (comments.goOn(at)) {
            int rest = state.leafEnd;
            close(true);
            // R1.18: what follows the closing mark is a new paragraph.
            if (!line.isBlank(rest)) {
                paragraphs.begin(rest);
            }
        }
        return true;
    }

    /** Closes the open leaf; {@code closed} if its own end was found, and not that of a container or of the note. */
    void close(boolean closed) {
        Leaf ended = state.leaf;
        state.leaf = Leaf.NONE;
        switch (ended) {
            case NONE -> {}
            case PARAGRAPH -> paragraphs.close();
            case TABLE -> tables.close();
            case COMMENT -> comments.close(closed);
            case FENCE -> verbatim.closeFence(closed);
            case INDENTED_CODE -> verbatim.closeIndented();
            case MATH -> verbatim.closeMath(closed);
            case HTML -> html.close(closed);
        }
    }
}

package io.github.vaultvet.scan;

import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;

/**
 * The inline phase: reads the text of a block from left to right; the construct that opens first owns its whole extent
 * (spec R1.3). Constructs whose content is read again are entered as {@link Stretches}; nothing is read more than a fixed
 * number of times.
 */
final class InlineScanner {

    private static final boolean[] SPECIAL = special("\\<:.![]*_`$#^%");

    private final InlineState state;
    private final Stretches stretches;
    private final LinkReader links;
    private final BracketReader brackets;
    private final CaretReader carets;
    private final Emphasis emphasis;
    private final AngleReader angles;
    private final MathReader math;
    private final TagReader tags;

    InlineScanner(NoteText note, NoteBuilder facts, TimestampReader timestamps) {
        this.state = new InlineState(note, facts, timestamps);
        this.stretches = new Stretches(state);
        this.links = new LinkReader(state);
        this.brackets = new BracketReader(state, links, stretches);
        this.carets = new CaretReader(state, links, stretches);
        this.emphasis = new Emphasis(state);
        this.angles = new AngleReader(state);
        this.math = new MathReader(state);
        this.tags = new TagReader(state);
    }

    private static boolean[] special(String bytes) {
        boolean[] table = new boolean[256];
        for (int i = 0; i < bytes.length(); i++) {
            table[bytes.charAt(i)] = true;
        }
        return table;
    }

    /** Reads a block's text; the text must be closed. */
    void scan(InlineText text, boolean comment) {
        state.begin(text, text.from(), text.to(), comment);
        run();
    }

    /** Reads a table's cell; {@code rowEnd} is where its row ends. */
    void scanCell(InlineText text, int start, int end, int rowEnd) {
        state.begin(text, start, end, false);
        state.rowEnd = rowEnd;
        state.inCell = true;
        run();
    }

    /** Whether the text that was read last ends in a block id (R4.10). */
    boolean hasBlockId() {
        return carets.hasBlockId();
    }

    /** That block id, from its {@code ^} on. */
    Span blockId() {
        return carets.blockId();
    }

    private void run() {
        links.forget();
        angles.forget();
        stretches.forget();
        carets.forget();
        byte[] bytes = state.bytes;
        int at = state.from;
        while (true) {
            int limit = state.limit;
            while (at < limit && !SPECIAL[bytes[at] & 0xff]) {
                at++;
            }
            if (at < limit) {
                at = read(at, bytes[at]);
            } else if (stretches.isEmpty()) {
                return;
            } else {
                at = stretches.leave();
            }
        }
    }

    /** Reads what begins at {@code at}; where reading goes on. */
    private int read(int at, byte b) {
        return switch (b) {
            case '\\' -> escape(at);
            case '<' -> angles.read(at);
            case ':', '.' -> angles.bareUrl(at, stretches.start());
            case '!' -> brackets.embed(at);
            case '[' -> brackets.open(at);
            case ']' -> brackets.close(at);
            case '*', '_' -> emphasis(at);
            case '`' -> code(at);
            case '$' -> math.read(at);
            case '#' -> tags.read(at, stretches.start());
            case '^' -> carets.read(at);
            default -> comment(at);
        };
    }

    private int escape(int at) {
        boolean escapes = at + 1 < state.limit
                && (Chars.isPunctuation(state.bytes[at + 1]) || Chars.isLineEnd(state.bytes[at + 1]));
        return escapes ? at + 2 : at + 1;
    }

    private int emphasis(int at) {
        if (stretches.isFull()) {
            return at + 1;
        }
        int strong = emphasis.strongEnd(at);
        if (strong != Emphasis.NONE) {
            return stretches.enter(at + 2, strong, strong + 2);
        }
        int end = emphasis.end(at);
        return end == Emphasis.NONE ? at + 1 : stretches.enter(at + 1, end, end + 1);
    }

    private int code(int at) {
        int end = state.codeSpanEnd(at);
        if (end == Backticks.NONE) {
            // R1.12: a shorter run may still open inside this one.
            return at + 1;
        }
        angles.mask(Zone.Kind.CODE_SPAN, at, end);
        return state.node(end);
    }

    /** {@code %%comment%%} in one line (R1.18). */
    private int comment(int at) {
        byte[] bytes = state.bytes;
        if (at + 1 >= state.limit || bytes[at + 1] != '%') {
            return at + 1;
        }
        int i = at + 3;
        while (i + 1 < state.limit && !Chars.isLineEnd(bytes[i]) && !(bytes[i] == '%' && bytes[i + 1] == '%')) {
            i++;
        }
        boolean closed =
                i + 1 < state.limit && bytes[i] == '%' && bytes[i + 1] == '%' && !Chars.isLineEnd(bytes[at + 2]);
        if (closed && SuppressionReader.begins(bytes, at + 2, i)) {
            SuppressionReader.read(bytes, at + 2, i, state.text.span(at, i + 2), state.facts);
        }
        return closed ? stretches.enterComment(at + 2, i, i + 2) : at + 2;
    }
}

package io.github.vaultvet.scan;

import io.github.vaultvet.note.Footnote;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.text.NoteText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The inline phase: reads the text of a block from left to right; the construct that opens first owns its whole extent
 * (spec R1.3). Constructs whose content is read again (emphasis, link texts, comments, inline footnotes) are kept on a
 * stack of stretches; nothing is read more than a fixed number of times.
 */
final class InlineScanner {

    private static final int MAX_STRETCHES = 100;
    private static final boolean[] SPECIAL = special("\\<:.![]*_`$#^%");

    private final InlineState state;
    private final Note.Builder facts;
    private final LinkReader links;
    private final Emphasis emphasis;
    private final AngleReader angles;
    private final MathReader math;
    private final TagReader tags;

    /** The stretches around the current one: where each ends, where reading goes on after the inner one, its flags. */
    private int[] limits = new int[16];

    private int[] resumes = new int[16];
    private boolean[] linkFlags = new boolean[16];
    private boolean[] commentFlags = new boolean[16];
    private int[] memories = new int[16 * InlineState.ENDLESS_KINDS];
    private int depth;
    private int stretchStart;
    private int blockIdStart;
    private int blockIdEnd;

    InlineScanner(NoteText note, Note.Builder facts, TimestampReader timestamps) {
        this.facts = facts;
        this.state = new InlineState(note, facts, timestamps);
        this.links = new LinkReader(state);
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
        return blockIdEnd > blockIdStart;
    }

    /** Offset in the note of that block id's {@code ^}. */
    int blockIdStart() {
        return state.offset(blockIdStart);
    }

    int blockIdEnd() {
        return state.offset(blockIdEnd - 1) + 1;
    }

    private void run() {
        links.forget();
        angles.forget();
        depth = 0;
        stretchStart = state.from;
        blockIdStart = 0;
        blockIdEnd = 0;
        byte[] bytes = state.bytes;
        int at = state.from;
        while (true) {
            int limit = state.limit;
            while (at < limit && !SPECIAL[bytes[at] & 0xff]) {
                at++;
            }
            if (at < limit) {
                at = read(at, bytes[at]);
            } else if (depth > 0) {
                at = leave();
            } else {
                return;
            }
        }
    }

    /** Reads what begins at {@code at}; where reading goes on. */
    private int read(int at, byte b) {
        return switch (b) {
            case '\\' -> escape(at);
            case '<' -> angles.read(at);
            case ':', '.' -> angles.bareUrl(at, stretchStart);
            case '!' -> exclamation(at);
            case '[' -> bracket(at);
            case ']' -> closingBracket(at);
            case '*', '_' -> emphasis(at);
            case '`' -> code(at);
            case '$' -> math.read(at);
            case '#' -> tags.read(at, stretchStart);
            case '^' -> caret(at);
            default -> percent(at);
        };
    }

    private int escape(int at) {
        boolean escapes = at + 1 < state.limit
                && (Chars.isPunctuation(state.bytes[at + 1]) || Chars.isLineEnd(state.bytes[at + 1]));
        return escapes ? at + 2 : at + 1;
    }

    private int exclamation(int at) {
        byte[] bytes = state.bytes;
        if (at + 1 >= state.limit || bytes[at + 1] != '[') {
            return at + 1;
        }
        boolean wiki = at + 2 < state.limit && bytes[at + 2] == '[';
        int end = wiki ? links.wikiLink(at + 1, true) : LinkReader.NONE;
        if (end == LinkReader.NONE) {
            end = links.markdownLink(at + 1, true);
        }
        return end == LinkReader.NONE ? at + 1 : node(end);
    }

    private int bracket(int at) {
        byte[] bytes = state.bytes;
        byte next = at + 1 < state.limit ? bytes[at + 1] : 0;
        if (next == '[') {
            int end = links.wikiLink(at, false);
            if (end != LinkReader.NONE) {
                return node(end);
            }
        }
        if (next == '^') {
            int end = footnoteReference(at);
            if (end > at) {
                return node(end);
            }
        }
        int end = links.markdownLink(at, false);
        if (end != LinkReader.NONE) {
            int textEnd = links.textEnd(at);
            return enter(at + 1, textEnd, end, true, state.inComment);
        }
        if (next == '[') {
            links.unfinished(at);
        } else if (Chars.isDigit(next)) {
            state.timestamps.bare(state.offset(at), noteLimit());
        }
        return reference(at);
    }

    /**
     * {@code [text]}, {@code [text][label]} (R2.14): no link, but its text is read as a link's. A second bracket that is
     * not closed before a third one opens goes with it, so that {@code [x][[y]]} holds no wikilink.
     */
    private int reference(int at) {
        int close = links.textEnd(at);
        if (state.inLink || close >= state.limit || close == at + 1) {
            return at + 1;
        }
        byte[] bytes = state.bytes;
        int label = close + 1;
        if (label < state.limit && bytes[label] == '[') {
            int i = label + 1;
            while (i < state.limit && bytes[i] != '[' && bytes[i] != ']') {
                i += bytes[i] == '\\' ? 2 : 1;
            }
            boolean closed = i < state.limit && bytes[i] == ']';
            if (closed && i > label + 1) {
                return enter(at + 1, close, i + 1, true, state.inComment);
            }
            label = closed ? i + 1 : label + 1;
        }
        for (int i = at + 1; i < close; i++) {
            if (bytes[i] == '[') {
                return at + 1;
            }
        }
        return enter(at + 1, close, label, true, state.inComment);
    }

    private int noteLimit() {
        return state.limit > state.from ? state.offset(state.limit - 1) + 1 : state.offset(state.limit);
    }

    private int closingBracket(int at) {
        if (at + 1 < state.limit && state.bytes[at + 1] == ']') {
            links.strayClose(at);
            return at + 2;
        }
        return at + 1;
    }

    /** {@code [^id]} (R6.2). */
    private int footnoteReference(int at) {
        byte[] bytes = state.bytes;
        int i = at + 2;
        while (i < state.limit && bytes[i] != ']' && bytes[i] != '[' && !Chars.isWhiteSpace(bytes[i])) {
            i++;
        }
        if (i == at + 2 || i >= state.limit || bytes[i] != ']') {
            return at;
        }
        String id = new String(bytes, at + 2, i - at - 2, StandardCharsets.UTF_8);
        facts.add(new Footnote(state.text.span(at, i + 1), id, false));
        return i + 1;
    }

    private int emphasis(int at) {
        if (depth == MAX_STRETCHES) {
            // No search whose result could not be used.
            return at + 1;
        }
        int strong = emphasis.strongEnd(at);
        if (strong != Emphasis.NONE) {
            return enter(at + 2, strong, strong + 2, state.inLink, state.inComment);
        }
        int end = emphasis.end(at);
        return end == Emphasis.NONE ? at + 1 : enter(at + 1, end, end + 1, state.inLink, state.inComment);
    }

    private int code(int at) {
        int end = state.codeSpanEnd(at);
        if (end == Backticks.NONE) {
            // R1.12: a shorter run may still open inside this one.
            return at + 1;
        }
        angles.mask(Zone.Kind.CODE_SPAN, at, end);
        return node(end);
    }

    /** An inline footnote {@code ^[…]} or a block id. */
    private int caret(int at) {
        byte[] bytes = state.bytes;
        if (at + 1 < state.limit && bytes[at + 1] == '[') {
            int close = links.textEnd(at + 1);
            return close < state.limit ? enter(at + 2, close, close + 1, state.inLink, state.inComment) : at + 1;
        }
        boolean separate = at == stretchStart || Chars.isWhiteSpace(bytes[at - 1]);
        if (!separate || state.inComment) {
            return at + 1;
        }
        int end = at + 1;
        while (end < state.limit && isIdCharacter(bytes[end])) {
            end++;
        }
        if (end > at + 1 && end == state.limit && endsEveryStretch()) {
            blockIdStart = at;
            blockIdEnd = end;
        }
        return end;
    }

    private static boolean isIdCharacter(byte b) {
        return Chars.isLetter(b) || Chars.isDigit(b) || b == '-';
    }

    /** Whether the end of the current stretch is the end of the text, closing marks aside. */
    private boolean endsEveryStretch() {
        for (int i = depth - 1; i >= 0; i--) {
            if (resumes[i] != limits[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@code %%comment%%} in one line (R1.18). */
    private int percent(int at) {
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
            SuppressionReader.read(bytes, at + 2, i, state.text.span(at, i + 2), facts);
        }
        return closed ? enter(at + 2, i, i + 2, state.inLink, true) : at + 2;
    }

    private int node(int end) {
        state.nodeEnd = end;
        return end;
    }

    /** Goes on inside a construct, up to {@code end}, and after it at {@code resume}. */
    private int enter(int start, int end, int resume, boolean inLink, boolean inComment) {
        if (depth == MAX_STRETCHES || start > end) {
            return start;
        }
        if (depth == limits.length) {
            limits = Arrays.copyOf(limits, depth * 2);
            resumes = Arrays.copyOf(resumes, depth * 2);
            linkFlags = Arrays.copyOf(linkFlags, depth * 2);
            commentFlags = Arrays.copyOf(commentFlags, depth * 2);
            memories = Arrays.copyOf(memories, memories.length * 2);
        }
        limits[depth] = state.limit;
        resumes[depth] = resume;
        linkFlags[depth] = state.inLink;
        commentFlags[depth] = state.inComment;
        state.remember(memories, depth);
        depth++;
        state.limit = end;
        state.inLink = inLink;
        state.inComment = inComment;
        stretchStart = start;
        return start;
    }

    private int leave() {
        depth--;
        state.limit = limits[depth];
        state.inLink = linkFlags[depth];
        state.inComment = commentFlags[depth];
        state.recall(memories, depth);
        return node(resumes[depth]);
    }
}

package io.github.vaultvet.scan;

import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.text.NoteText;
import java.util.Arrays;

/** Where the inline phase stands in a text, and what it knows about it. Positions are those of the {@link InlineText}. */
final class InlineState {

    static final int ENDLESS_KINDS = 6;

    final NoteText note;
    final NoteBuilder facts;
    final TimestampReader timestamps;
    final Backticks backticks = new Backticks();
    final Brackets squareBrackets = new Brackets((byte) '[', (byte) ']');
    final Brackets parentheses = new Brackets((byte) '(', (byte) ')');

    InlineText text;
    byte[] bytes;
    /** The whole text. */
    int from;

    int to;
    /**
     * For each kind of mark, the limit up to which it is known to have no end; asked before each search and kept with
     * each stretch, so that a search that fails is made once.
     */
    final int[] endless = new int[ENDLESS_KINDS];

    /** Where the innermost construct that is being read ends; nothing in it may reach further. */
    int limit;
    /** Whether a Markdown link's text is being read, in which there is no other link. */
    boolean inLink;
    /** Whether an Obsidian comment is being read. */
    boolean inComment;
    /** Whether a table's cell is being read. */
    boolean inCell;
    /** Where the last link, code span or the like ended, directly after which a tag may begin. */
    int nodeEnd;
    /** Where a table's row ends, if the text is a cell; else {@link #to}. */
    int rowEnd;

    /** The run of backticks that was measured last; a long one is asked for at each of its places. */
    private int runStart;

    private int runEnd;

    InlineState(NoteText note, NoteBuilder facts, TimestampReader timestamps) {
        this.note = note;
        this.facts = facts;
        this.timestamps = timestamps;
        this.text = new InlineText(note.bytes());
        this.bytes = note.bytes();
    }

    /** Begins with a text, or a part of one. */
    void begin(InlineText newText, int start, int end, boolean comment) {
        text = newText;
        bytes = newText.bytes();
        from = start;
        to = end;
        limit = end;
        rowEnd = end;
        inCell = false;
        inLink = false;
        inComment = comment;
        nodeEnd = start;
        Arrays.fill(endless, -1);
        runEnd = 0;
        backticks.forget();
        squareBrackets.forget();
        parentheses.forget();
    }

    /** Keeps what is known to be endless for a stretch; copied in place, since nearly every link is a stretch. */
    void remember(int[] memories, int stretch) {
        System.arraycopy(endless, 0, memories, stretch * ENDLESS_KINDS, ENDLESS_KINDS);
    }

    void recall(int[] memories, int stretch) {
        System.arraycopy(memories, stretch * ENDLESS_KINDS, endless, 0, ENDLESS_KINDS);
    }

    /** The end of the code span that begins with the backticks at {@code at}, or {@link Backticks#NONE}. */
    int codeSpanEnd(int at) {
        if (at < runStart || at >= runEnd) {
            runStart = at;
            runEnd = at + Chars.runLength(bytes, at, to, (byte) '`');
        }
        return backticks.spanEnd(bytes, from, to, at, runEnd - at, limit);
    }

    /** Marks the end of a link, code span or the like, where reading goes on. */
    int node(int end) {
        nodeEnd = end;
        return end;
    }

    int offset(int position) {
        return text.offset(position);
    }
}

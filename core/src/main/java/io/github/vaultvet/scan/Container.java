package io.github.vaultvet.scan;

import io.github.vaultvet.note.Section;
import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** An open quote, list or footnote definition: a block that holds blocks. A list is always in one of its items. */
final class Container {

    enum Kind {
        QUOTE,
        LIST,
        FOOTNOTE
    }

    static final int ENDED = -1;
    private static final int FOOTNOTE_INDENT = 4;

    final Kind kind;
    /** Offset of the first byte. */
    final int start;
    /** Counts the containers of the note; 0 before it is opened. */
    private int number;

    private final byte marker;
    private int itemStart;
    private int nextItemStart;
    private int indent;
    private int strip;
    private boolean afterBlank;
    private boolean sibling;
    private boolean callout;
    private final List<Span> blockIds = new ArrayList<>(1);

    private Container(Kind kind, int start, byte marker) {
        this.kind = kind;
        this.start = start;
        this.marker = marker;
    }

    static Container quote(int start, boolean callout) {
        Container quote = new Container(Kind.QUOTE, start, (byte) '>');
        quote.callout = callout;
        return quote;
    }

    static Container list(int start, ListMarker marker) {
        Container list = new Container(Kind.LIST, start, marker.kind());
        list.beginItem(start, marker);
        return list;
    }

    static Container footnote(int start) {
        return new Container(Kind.FOOTNOTE, start, (byte) '^');
    }

    Section.Type sectionType() {
        return switch (kind) {
            case QUOTE -> callout ? Section.Type.CALLOUT : Section.Type.BLOCKQUOTE;
            case LIST -> Section.Type.LIST;
            case FOOTNOTE -> Section.Type.FOOTNOTE_DEFINITION;
        };
    }

    /** Offset of the list item's marker. */
    int itemStart() {
        return itemStart;
    }

    /** Whether the line that was taken last began another item of the list. */
    boolean beganItem() {
        return sibling;
    }

    /** Ids that name this quote, footnote definition or list item. */
    List<Span> blockIds() {
        return blockIds;
    }

    /**
     * Takes a line, if it belongs here.
     *
     * @param first of the line's bytes from {@code at} on that is no blank: what is the same for many containers around
     *     each other is not to be looked for by each of them
     * @return where the line's content begins, or {@link #ENDED}
     */
    int take(byte[] bytes, int at, int first, int end) {
        return switch (kind) {
            case QUOTE -> takeQuoted(bytes, at, first, end);
            case LIST -> takeListed(bytes, at, first, end);
            case FOOTNOTE -> takeFootnote(bytes, at, first, end);
        };
    }

    /** Lines without a mark go on in the quote unless they are blank or begin a block that interrupts it. */
    private int takeQuoted(byte[] bytes, int at, int first, int end) {
        if (first < end && bytes[first] == '>') {
            return BlockStart.afterQuoteMark(bytes, first, end);
        }
        boolean ends = first == end || Indent.isCode(bytes, at, end) || Interruption.ofQuote(bytes, at, end);
        return ends ? ENDED : at;
    }

    private int takeFootnote(byte[] bytes, int at, int first, int end) {
        if (first == end) {
            afterBlank = true;
            return end;
        }
        boolean indented = Indent.reaches(bytes, at, first, FOOTNOTE_INDENT);
        boolean lazy = !afterBlank && !Interruption.ofFootnote(bytes, at, end);
        if (!indented && !lazy) {
            return ENDED;
        }
        afterBlank = false;
        return Indent.strip(bytes, at, end, FOOTNOTE_INDENT);
    }

    private int takeListed(byte[] bytes, int at, int first, int end) {
        sibling = false;
        if (first == end) {
            afterBlank = true;
            return end;
        }
        if (!Indent.reaches(bytes, at, first, indent)) {
            ListMarker next = ListMarker.read(bytes, at, end);
            if (next.exists()) {
                return takeItem(bytes, at, end, next);
            }
            boolean lazy = !afterBlank && !Interruption.ofList(bytes, at, end);
            if (!lazy && !Indent.reaches(bytes, at, first, Indent.CODE + 1)) {
                return ENDED;
            }
        }
        afterBlank = false;
        return Indent.strip(bytes, at, end, strip);
    }

    private int takeItem(byte[] bytes, int at, int end, ListMarker next) {
        if (next.kind() != marker || BlockStart.isThematicBreak(bytes, at, end)) {
            return ENDED;
        }
        sibling = true;
        beginItem(Chars.skipBlanks(bytes, at, end), next);
        return next.contentStart();
    }

    private void beginItem(int offset, ListMarker next) {
        nextItemStart = offset;
        indent = next.indent();
        strip = next.strip();
        afterBlank = false;
    }

    void number(int count) {
        number = count;
    }

    int number() {
        return number;
    }

    /** Makes the item that was begun the current one, once the former one has been closed. */
    void enterItem() {
        itemStart = nextItemStart;
        blockIds.clear();
    }
}

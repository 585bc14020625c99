package io.github.vaultvet.scan;

import io.github.vaultvet.note.Footnote;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.Section;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The quotes, lists and footnote definitions that are open, from the outermost in. */
final class Containers {

    private static final int MAX_NESTING = 100;

    final BlockIds blockIds;

    private final NoteText note;
    private final byte[] bytes;
    private final NoteBuilder facts;
    private final LineCursor line;
    private final List<Container> open = new ArrayList<>();
    private int opened;
    /** The container that a callout's title is read in by itself; everything in it ends with the line. */
    private int titleOf = -1;
    /** The number of the line where the last list item began. */
    private int itemLine;

    Containers(NoteText note, NoteBuilder facts, LineCursor line) {
        this.note = note;
        this.bytes = note.bytes();
        this.facts = facts;
        this.line = line;
        this.blockIds = new BlockIds(note, facts);
    }

    /** Those that are open now; for reading. */
    List<Container> open() {
        return open;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    int itemLine() {
        return itemLine;
    }

    /** Opens a quote, a list or a footnote definition; where its content begins, negative if none begins here. */
    int begin(int at, int first) {
        byte b = bytes[first];
        boolean quote = b == '>';
        ListMarker marker = quote ? ListMarker.NONE : ListMarker.read(bytes, at, line.end);
        int footnote = b == '[' ? BlockStart.afterFootnoteLabel(bytes, at, line.end) : -1;
        if (!quote && !marker.exists() && footnote < 0) {
            return -1;
        }
        if (open.size() == MAX_NESTING) {
            String reason = "blocks are nested more than " + MAX_NESTING + " deep";
            facts.limitReached(new Note.LimitReached(line.place(), reason));
            return -1;
        }
        if (quote) {
            return beginQuote(at, first);
        }
        if (marker.exists()) {
            Container list = Container.list(first, marker);
            enterItem(list);
            add(list);
            return marker.contentStart();
        }
        Span label = new Span(first, footnote - 1);
        facts.add(new Footnote(label, note.slice(first + 2, footnote - 2), true));
        add(Container.footnote(first));
        return footnote;
    }

    private int beginQuote(int at, int first) {
        int content = BlockStart.afterQuoteMark(bytes, at, line.end);
        int title = BlockStart.calloutTitle(bytes, content, line.end);
        add(Container.quote(first, title >= 0));
        if (title >= 0 && titleOf < 0) {
            titleOf = open.size();
        }
        return title >= 0 ? title : content;
    }

    private void add(Container container) {
        opened++;
        container.number(opened);
        open.add(container);
    }

    /** Goes on with the item that the line has begun in a list. */
    void beginItem(Container list) {
        blockIds.closeItem(list, line.contentEnd);
        enterItem(list);
    }

    private void enterItem(Container list) {
        list.enterItem();
        itemLine = line.number;
    }

    boolean holdTitle() {
        return titleOf >= 0;
    }

    void closeTitle() {
        close(titleOf);
        titleOf = -1;
    }

    /** Closes all but the outermost ones. */
    void close(int kept) {
        for (int i = open.size() - 1; i >= kept; i--) {
            Container container = open.remove(i);
            blockIds.closeItem(container, line.contentEnd);
            addSection(container.start, line.contentEnd, container.sectionType());
        }
    }

    /** Lists a block if it is a direct child of the document. */
    void addSection(int start, int end, Section.Type type) {
        if (open.isEmpty()) {
            Span span = new Span(start, Math.max(start, end));
            facts.add(new Section(span, type));
            blockIds.blockBefore(span);
        }
    }
}

package io.github.vaultvet.scan;

import io.github.vaultvet.note.Footnote;
import io.github.vaultvet.note.Heading;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Section;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The block phase: takes a note line by line. Each open container, from the outermost in, decides whether the line
 * belongs to it; what is left of the line goes on with the open leaf or begins new blocks (spec R1.2). The text of a leaf
 * is read by the {@link InlineScanner} when the leaf ends.
 */
final class BlockScanner {

    static final int MAX_NESTING = 100;
    static final int MAX_LINE_LENGTH = 4 * 1024 * 1024;

    private final byte[] bytes;
    private final int length;
    private final NoteText note;
    private final Note.Builder facts;
    private final InlineScanner inline;
    private final TimestampReader timestamps;
    private final LeadReader leads;
    private final BlockIds blockIds;
    private final InlineText text;
    private final InlineText row;
    private final List<Container> containers = new ArrayList<>();

    private Leaf leaf = Leaf.NONE;
    private int leafStart;
    private int leafEnd;
    private byte fenceMarker;
    private int fenceLength;
    private HtmlBlock html = HtmlBlock.NONE;
    private TableRow rowStyle = TableRow.NONE;

    /** The line that is being read, without its line end; the number counts from 1. */
    private int lineNumber;

    private int lineStart;

    private int lineEnd;
    private int nextLine;
    /** After the last text that was read before this line. */
    private int contentEnd;
    /** The container that a callout's title is read in by itself; everything in it ends with the line. */
    private int titleOf = -1;

    private int containersOpened;

    /** The lines where the last list item and the open paragraph began. */
    private int itemLine;

    private int paragraphLine;

    BlockScanner(NoteText note, Note.Builder facts) {
        this.note = note;
        this.bytes = note.bytes();
        this.length = note.length();
        this.facts = facts;
        this.timestamps = new TimestampReader(note, facts);
        this.leads = new LeadReader(note, timestamps.place);
        this.inline = new InlineScanner(note, facts, timestamps);
        this.blockIds = new BlockIds(note, facts);
        this.text = new InlineText(bytes);
        this.row = new InlineText(bytes);
    }

    /** Reads the note from an offset on. */
    void scan(int from) {
        lineNumber = note.lineAt(from);
        nextLine = from;
        contentEnd = from;
        while (nextLine < length) {
            lineStart = nextLine;
            lineEnd = note.lineEnd(lineNumber);
            nextLine = note.lineStart(lineNumber + 1);
            if (lineEnd - lineStart > MAX_LINE_LENGTH) {
                limit("a line is longer than 4 MiB");
                break;
            }
            line();
            lineNumber++;
        }
        closeLeaf(false);
        closeContainers(0);
        leads.finish(facts);
    }

    private void limit(String reason) {
        facts.limitReached(new Note.LimitReached(new Span(lineStart, lineStart), reason));
    }

    private void line() {
        int at = lineStart;
        int first = at;
        int lazy = -1;
        boolean begin = false;
        for (int i = 0; i < containers.size() && !begin; i++) {
            Container container = containers.get(i);
            if (at == lazy && container.kind == Container.Kind.QUOTE) {
                // A line that goes on in a quote without its mark does so in those inside it.
                continue;
            }
            if (first <= at) {
                first = Chars.skipBlanks(bytes, at, lineEnd);
            }
            int content = container.take(bytes, at, first, lineEnd);
            if (content == Container.ENDED) {
                closeLeaf(false);
                closeContainers(i);
                begin = true;
            } else if (container.beganItem() && container.kind == Container.Kind.LIST) {
                closeLeaf(false);
                closeContainers(i + 1);
                blockIds.closeItem(container, contentEnd);
                container.enterItem();
                itemLine = lineNumber;
                at = content;
                begin = true;
            } else {
                lazy = content == at ? at : -1;
                at = content;
            }
        }
        if (begin) {
            begin(at);
        } else {
            goOn(at);
        }
        if (titleOf >= 0) {
            closeLeaf(false);
            closeContainers(titleOf);
            titleOf = -1;
        }
        int last = Chars.trimEnd(bytes, lineStart, lineEnd);
        if (last > lineStart) {
            contentEnd = last;
        }
    }

    /** Goes on with the open leaf. */
    private void goOn(int at) {
        switch (leaf) {
            case NONE -> begin(at);
            case PARAGRAPH -> goOnWithParagraph(at);
            case TABLE -> {
                if (TableRow.of(bytes, at, lineEnd) == rowStyle) {
                    readRow(at);
                } else {
                    endAndBegin(at);
                }
            }
            case FENCE -> {
                leafEnd = lineEnd;
                if (BlockStart.closesFence(bytes, at, lineEnd, fenceMarker, fenceLength)) {
                    closeLeaf(true);
                }
            }
            case INDENTED_CODE -> {
                if (Indent.isCode(bytes, at, lineEnd) && !isBlank(at)) {
                    leafEnd = lineEnd;
                } else if (!isBlank(at)) {
                    endAndBegin(at);
                }
            }
            case MATH -> {
                leafEnd = lineEnd;
                if (BlockStart.closesMath(bytes, at, lineEnd)) {
                    closeLeaf(true);
                }
            }
            case COMMENT -> goOnWithComment(at);
            case HTML -> {
                if (html.endsAtBlankLine() && isBlank(at)) {
                    closeLeaf(true);
                } else {
                    leafEnd = lineEnd;
                    if (html.endsIn(bytes, at, lineEnd)) {
                        closeLeaf(true);
                    }
                }
            }
        }
    }

    private boolean isBlank(int at) {
        return Chars.skipBlanks(bytes, at, lineEnd) == lineEnd;
    }

    private void endAndBegin(int at) {
        closeLeaf(true);
        begin(at);
    }

    private void goOnWithParagraph(int at) {
        if (isBlank(at)) {
            closeLeaf(true);
            return;
        }
        if (text.lines() == 1) {
            int level = BlockStart.underlineLevel(bytes, at, lineEnd);
            if (level > 0) {
                leaf = Leaf.NONE;
                heading(leafStart, lineEnd, level, text.noteStart(), text.noteEnd());
                return;
            }
            TableRow style = TableRow.of(bytes, text.noteStart(), text.noteEnd());
            if (style != TableRow.NONE
                    && style == TableRow.of(bytes, at, lineEnd)
                    && TableRow.isDelimiter(bytes, at, lineEnd)) {
                beginTable(style);
                return;
            }
        }
        if (!Indent.isCode(bytes, at, lineEnd) && Interruption.ofParagraph(bytes, at, lineEnd)) {
            endAndBegin(at);
        } else {
            text.addLine(lineStart, at, lineEnd);
            leafEnd = lineEnd;
        }
    }

    /** The paragraph's one line was the head of a table, and this line is the row below it. */
    private void beginTable(TableRow style) {
        leaf = Leaf.TABLE;
        rowStyle = style;
        timestamps.place.table();
        int headStart = text.noteStart();
        int headEnd = text.noteEnd();
        blockIds.forgetCandidate();
        readCells(headStart, headEnd);
        leafEnd = lineEnd;
    }

    private void readRow(int at) {
        readCells(at, lineEnd);
        leafEnd = lineEnd;
    }

    /** R1.23: a row is cut at every pipe without a backslash before it, then each cell is read by itself. */
    private void readCells(int from, int to) {
        row.clear();
        row.addLine(from, from, to);
        int cell = bytes[from] == '|' ? from + 1 : from;
        int column = 0;
        for (int i = cell; i <= to; i++) {
            if (i == to || bytes[i] == '|') {
                int start = Chars.skipBlanks(bytes, cell, i);
                int end = Chars.trimEnd(bytes, start, i);
                if (end > start) {
                    timestamps.place.cell(column);
                    if (column == 0) {
                        leads.line(start, end);
                    }
                    inline.scanCell(row, start, end, to);
                    blockIds.candidate(inline);
                }
                cell = i + 1;
                column++;
            } else if (bytes[i] == '\\') {
                i++;
            }
        }
    }

    private void goOnWithComment(int at) {
        int close = Chars.findPair(bytes, at, lineEnd, (byte) '%');
        if (close == lineEnd) {
            text.addLine(lineStart, at, lineEnd);
            leafEnd = lineEnd;
            return;
        }
        text.addLine(lineStart, at, close);
        leafEnd = close + 2;
        closeLeaf(true);
        // R1.18: what follows the closing mark is a new paragraph.
        if (!isBlank(close + 2)) {
            beginParagraph(close + 2);
        }
    }

    /** Begins the blocks that a line opens, from the outermost in. */
    private void begin(int lineContent) {
        int at = lineContent;
        while (true) {
            int first = Chars.skipBlanks(bytes, at, lineEnd);
            if (first == lineEnd) {
                leaf = Leaf.NONE;
                return;
            }
            if (Indent.isCode(bytes, at, lineEnd)) {
                open(Leaf.INDENTED_CODE, at);
                return;
            }
            if (beginLeaf(at, first)) {
                return;
            }
            int content = beginContainer(at, first);
            if (content < 0) {
                beginTextOrHtml(at, first);
                return;
            }
            at = content;
        }
    }

    /** Math, comment, fence, heading, thematic break. */
    private boolean beginLeaf(int at, int first) {
        switch (bytes[first]) {
            case '$' -> {
                return BlockStart.isMath(bytes, at, lineEnd) && open(Leaf.MATH, first);
            }
            case '%' -> {
                return BlockStart.isComment(bytes, at, lineEnd) && beginComment(first);
            }
            case '`', '~' -> {
                fenceLength = BlockStart.fenceLength(bytes, at, lineEnd);
                fenceMarker = bytes[first];
                return fenceLength > 0 && open(Leaf.FENCE, first);
            }
            case '#' -> {
                return atxHeading(first, BlockStart.headingLevel(bytes, at, lineEnd));
            }
            case '*', '-', '_' -> {
                if (!BlockStart.isThematicBreak(bytes, at, lineEnd)) {
                    return false;
                }
                leaf = Leaf.NONE;
                addSection(first, lineEnd, Section.Type.THEMATIC_BREAK);
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private boolean open(Leaf kind, int start) {
        leaf = kind;
        leafStart = start;
        leafEnd = lineEnd;
        return true;
    }

    private boolean beginComment(int first) {
        open(Leaf.COMMENT, first);
        text.clear();
        text.addLine(first + 2, first + 2, lineEnd);
        return true;
    }

    /** Opens a quote, a list or a footnote definition; where its content begins, negative if none begins here. */
    private int beginContainer(int at, int first) {
        byte b = bytes[first];
        boolean quote = b == '>';
        ListMarker marker = quote ? ListMarker.NONE : ListMarker.read(bytes, at, lineEnd);
        int footnote = b == '[' ? BlockStart.afterFootnoteLabel(bytes, at, lineEnd) : -1;
        if (!quote && !marker.exists() && footnote < 0) {
            return -1;
        }
        if (containers.size() == MAX_NESTING) {
            limit("blocks are nested more than " + MAX_NESTING + " deep");
            return -1;
        }
        if (quote) {
            return beginQuote(at, first);
        }
        if (marker.exists()) {
            Container item = Container.list(first, marker);
            item.enterItem();
            itemLine = lineNumber;
            open(item);
            return marker.contentStart();
        }
        Span label = new Span(first, footnote - 1);
        facts.add(new Footnote(label, note.slice(first + 2, footnote - 2), true));
        open(Container.footnote(first));
        return footnote;
    }

    private void open(Container container) {
        containersOpened++;
        container.number(containersOpened);
        containers.add(container);
    }

    private int beginQuote(int at, int first) {
        int content = BlockStart.afterQuoteMark(bytes, at, lineEnd);
        int title = BlockStart.calloutTitle(bytes, content, lineEnd);
        open(Container.quote(first, title >= 0));
        if (title >= 0 && titleOf < 0) {
            titleOf = containers.size();
        }
        return title >= 0 ? title : content;
    }

    private void beginTextOrHtml(int at, int first) {
        byte b = bytes[first];
        if (b == '<' && !isUnderlined()) {
            html = HtmlBlock.at(bytes, at, lineEnd);
            if (html != HtmlBlock.NONE) {
                open(Leaf.HTML, first);
                if (html.endsIn(bytes, first, lineEnd)) {
                    closeLeaf(true);
                }
                return;
            }
        }
        if (b == '[' && !isUnderlined()) {
            int end = DefinitionReader.end(bytes, at, containers.isEmpty() ? length : lineEnd);
            if (end != DefinitionReader.NONE) {
                definition(first, end);
                return;
            }
        }
        beginParagraph(at);
    }

    private void beginParagraph(int at) {
        open(Leaf.PARAGRAPH, Chars.skipBlanks(bytes, at, lineEnd));
        paragraphLine = lineNumber;
        text.clear();
        text.addLine(lineStart, at, lineEnd);
    }

    /** Whether the next line makes this one a heading, which comes before HTML and definitions (R1.2). */
    private boolean isUnderlined() {
        return containers.isEmpty()
                && nextLine < length
                && BlockStart.underlineLevel(bytes, nextLine, note.lineEnd(lineNumber + 1)) > 0;
    }

    private void definition(int start, int end) {
        leaf = Leaf.NONE;
        addSection(start, end, Section.Type.DEFINITION);
        DefinedLink.read(bytes, start, end).ifPresent(facts::define);
        int masked = MaskedLinks.count(bytes, start, end);
        if (masked > 0) {
            facts.add(new Zone(new Span(start, end), Zone.Kind.DEFINITION, true, masked));
        }
        if (end > lineEnd) {
            lineEnd = end;
            lineNumber = note.lineAt(end);
            nextLine = note.lineStart(lineNumber + 1);
        }
    }

    private boolean atxHeading(int first, int level) {
        if (level == 0) {
            return false;
        }
        int start = Chars.skipBlanks(bytes, first + level, lineEnd);
        int end = Chars.trimEnd(bytes, start, lineEnd);
        int hashes = end;
        while (hashes > start && bytes[hashes - 1] == '#') {
            hashes--;
        }
        if (hashes < end && (hashes == start || Chars.isBlank(bytes[hashes - 1]))) {
            end = Chars.trimEnd(bytes, start, hashes);
        }
        leaf = Leaf.NONE;
        heading(first, lineEnd, level, start, end);
        return true;
    }

    private void heading(int start, int end, int level, int textStart, int textEnd) {
        boolean linkable = containers.isEmpty();
        int from = Chars.skipBlanks(bytes, textStart, textEnd);
        int to = Math.max(from, Chars.trimEnd(bytes, from, textEnd));
        if (linkable) {
            timestamps.place.heading(level);
        } else {
            timestamps.place.text(containers);
        }
        facts.add(new Heading(new Span(start, end), level, note.slice(from, to), linkable));
        addSection(start, end, Section.Type.HEADING);
        if (to > from) {
            row.clear();
            // R4.10: blanks after a block id keep it from being one, but those of a heading are not part of its text.
            row.addLine(from, from, to);
            if (linkable) {
                leads.line(from, to);
            }
            inline.scan(row, false);
            blockIds.ofText(inline, containers, new Span(start, end), false);
        }
    }

    private void closeLeaf(boolean closed) {
        Leaf ended = leaf;
        leaf = Leaf.NONE;
        switch (ended) {
            case NONE -> {}
            case PARAGRAPH -> closeParagraph();
            case TABLE -> {
                addSection(leafStart, leafEnd, Section.Type.TABLE);
                blockIds.ofTable(containers, new Span(leafStart, leafEnd));
            }
            case COMMENT -> closeComment(closed);
            case FENCE -> closeOpaque(Zone.Kind.FENCED_CODE, Section.Type.CODE, closed);
            case INDENTED_CODE -> closeOpaque(Zone.Kind.INDENTED_CODE, Section.Type.CODE, true);
            case MATH -> closeOpaque(Zone.Kind.MATH, Section.Type.MATH, closed);
            case HTML -> {
                boolean comment = html == HtmlBlock.COMMENT;
                if (html.endsAtBlankLine()) {
                    readStampsInHtml();
                }
                if (comment || html.endsAtBlankLine()) {
                    SuppressionReader.readHtml(bytes, leafStart, leafEnd, facts);
                }
                closeOpaque(
                        comment ? Zone.Kind.HTML_COMMENT : Zone.Kind.HTML,
                        Section.Type.HTML,
                        closed || html.endsAtBlankLine());
            }
        }
    }

    private void closeOpaque(Zone.Kind kind, Section.Type type, boolean closed) {
        addSection(leafStart, leafEnd, type);
        int masked = MaskedLinks.count(bytes, leafStart, leafEnd);
        facts.add(new Zone(new Span(leafStart, leafEnd), kind, closed, masked));
    }

    /** Links in HTML are not read, but a stamp is HTML itself. */
    private void readStampsInHtml() {
        timestamps.place.text(containers);
        for (int at = leafStart; at < leafEnd; at++) {
            if (bytes[at] == '<'
                    && AnchorReader.isAnchor(bytes, at, leafEnd)
                    && timestamps.anchors.plain(at, leafEnd) == at) {
                timestamps.anchors.read(at, leafEnd);
            }
        }
    }

    private void closeParagraph() {
        Span block = new Span(leafStart, leafEnd);
        timestamps.place.text(containers);
        readLeads();
        text.close();
        inline.scan(text, false);
        boolean alone = containers.isEmpty() && text.lines() == 1;
        blockIds.ofText(inline, containers, block, alone);
        addSection(leafStart, leafEnd, Section.Type.PARAGRAPH);
    }

    private void closeComment(boolean closed) {
        addSection(leafStart, leafEnd, Section.Type.COMMENT);
        facts.add(new Zone(new Span(leafStart, leafEnd), Zone.Kind.COMMENT, closed, 0));
        timestamps.place.text(containers);
        text.close();
        if (closed) {
            SuppressionReader.read(text.bytes(), text.from(), text.to(), new Span(leafStart, leafEnd), facts);
        }
        inline.scan(text, true);
    }

    private void closeContainers(int from) {
        for (int i = containers.size() - 1; i >= from; i--) {
            Container container = containers.remove(i);
            blockIds.closeItem(container, contentEnd);
            addSection(container.start, contentEnd, container.sectionType());
        }
    }

    /** Lists a block if it is a direct child of the document. */
    private void addSection(int start, int end, Section.Type type) {
        if (containers.isEmpty()) {
            Span span = new Span(start, Math.max(start, end));
            facts.add(new Section(span, type));
            blockIds.blockBefore(span);
        }
    }

    /** Each line of running text may begin with a clock, but only the first one of a list's item. */
    private void readLeads() {
        boolean inList = timestamps.place.isInList();
        if (!inList) {
            for (int i = 0; i < text.lines(); i++) {
                leads.line(text.lineStart(i), text.lineEnd(i));
            }
        } else if (itemLine == paragraphLine) {
            leads.line(text.noteStart(), text.lineEnd(0));
        }
    }
}

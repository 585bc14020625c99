package io.github.vaultvet.scan;

import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.Section;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;

/** Where the block phase stands in a note: its line, the containers and the leaf that are open; and who reads text. */
final class BlockState {

    final NoteText note;
    final byte[] bytes;
    final NoteBuilder facts;
    final LineCursor line;
    final Containers containers;
    final InlineScanner inline;
    final TimestampReader timestamps;
    final LeadReader leads;
    /** The text of the open paragraph or comment. */
    final InlineText text;
    /** A line that is read by itself: a heading, a row of a table. */
    final InlineText row;

    /** The innermost open block, where it begins, and how far it has come. */
    Leaf leaf = Leaf.NONE;

    int leafStart;
    int leafEnd;

    BlockState(NoteText note, NoteBuilder facts) {
        this.note = note;
        this.bytes = note.bytes();
        this.facts = facts;
        this.line = new LineCursor(note);
        this.containers = new Containers(note, facts, line);
        this.timestamps = new TimestampReader(note, facts);
        this.leads = new LeadReader(note, timestamps.place);
        this.inline = new InlineScanner(note, facts, timestamps);
        this.text = new InlineText(bytes);
        this.row = new InlineText(bytes);
    }

    /** Opens a leaf with this line; true, for those who say whether they did. */
    boolean open(Leaf kind, int start) {
        leaf = kind;
        leafStart = start;
        leafEnd = line.end;
        return true;
    }

    /** Tells of a leaf whose text is not read as Markdown, and of the links that do not count because of it. */
    void addZone(Zone.Kind kind, Section.Type type, boolean closed) {
        containers.addSection(leafStart, leafEnd, type);
        int masked = MaskedLinks.count(bytes, leafStart, leafEnd);
        facts.add(new Zone(new Span(leafStart, leafEnd), kind, closed, masked));
    }
}

package io.github.vaultvet.scan;

import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.text.NoteText;
import java.util.List;

/**
 * The block phase: takes a note line by line. Each open container, from the outermost in, decides whether the line
 * belongs to it; what is left of the line goes on with the open leaf or begins new blocks (spec R1.2). The text of a leaf
 * is read by the {@link InlineScanner} when the leaf ends.
 */
final class BlockScanner {

    private final BlockState state;
    private final byte[] bytes;
    private final LineCursor line;
    private final Containers containers;
    private final LeafReader leaves;

    BlockScanner(NoteText note, NoteBuilder facts) {
        this.state = new BlockState(note, facts);
        this.bytes = state.bytes;
        this.line = state.line;
        this.containers = state.containers;
        this.leaves = new LeafReader(state);
    }

    /** Reads the note from an offset on. */
    void scan(int from) {
        line.begin(from);
        while (line.hasNext()) {
            line.advance();
            if (line.isTooLong()) {
                state.facts.limitReached(new Note.LimitReached(line.place(), LineCursor.tooLong()));
                break;
            }
            readLine();
            line.finish();
        }
        leaves.close(false);
        containers.close(0);
        state.leads.finish(state.facts);
    }

    private void readLine() {
        int at = line.start;
        int first = at;
        int lazy = -1;
        boolean begins = false;
        List<Container> open = containers.open();
        for (int i = 0; i < open.size() && !begins; i++) {
            Container container = open.get(i);
            if (at == lazy && container.kind == Container.Kind.QUOTE) {
                // A line that goes on in a quote without its mark does so in those inside it.
                continue;
            }
            if (first <= at) {
                first = Chars.skipBlanks(bytes, at, line.end);
            }
            int content = container.take(bytes, at, first, line.end);
            begins = ends(i, content);
            if (content != Container.ENDED) {
                lazy = content == at ? at : -1;
                at = content;
            }
        }
        if (begins || !leaves.goOn(at)) {
            begin(at);
        }
        if (containers.holdTitle()) {
            leaves.close(false);
            containers.closeTitle();
        }
    }

    /** Whether what was open in a container has ended, or the container itself, so that blocks begin with this line. */
    private boolean ends(int index, int content) {
        Container container = containers.open().get(index);
        if (content == Container.ENDED) {
            leaves.close(false);
            containers.close(index);
            return true;
        }
        if (container.kind == Container.Kind.LIST && container.beganItem()) {
            leaves.close(false);
            containers.close(index + 1);
            containers.beginItem(container);
            return true;
        }
        return false;
    }

    /** Begins the blocks that a line opens, from the outermost in. */
    private void begin(int lineContent) {
        int at = lineContent;
        while (true) {
            int first = Chars.skipBlanks(bytes, at, line.end);
            if (first == line.end) {
                return;
            }
            if (Indent.isCode(bytes, at, line.end)) {
                state.open(Leaf.INDENTED_CODE, at);
                return;
            }
            if (leaves.begin(at, first)) {
                return;
            }
            int content = containers.begin(at, first);
            if (content < 0) {
                leaves.beginText(at, first);
                return;
            }
            at = content;
        }
    }
}

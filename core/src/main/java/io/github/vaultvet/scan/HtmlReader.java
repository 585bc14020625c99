package io.github.vaultvet.scan;

import io.github.vaultvet.note.Section;
import io.github.vaultvet.note.Zone;

/** Reads blocks of HTML, comments of HTML among them. */
final class HtmlReader {

    private final BlockState state;
    private HtmlBlock kind = HtmlBlock.NONE;

    HtmlReader(BlockState state) {
        this.state = state;
    }

    /** Begins a block if this line opens one. */
    boolean begin(int at, int first) {
        kind = HtmlBlock.at(state.bytes, at, state.line.end);
        return kind != HtmlBlock.NONE && state.open(Leaf.HTML, first);
    }

    /** Whether the line ends the block from this place on. */
    boolean endsIn(int at) {
        return kind.endsIn(state.bytes, at, state.line.end);
    }

    /** Takes a line, and says whether the block ends with it. */
    boolean end(int at) {
        if (kind.endsAtBlankLine() && state.line.isBlank(at)) {
            return true;
        }
        state.leafEnd = state.line.end;
        return endsIn(at);
    }

    void close(boolean closed) {
        boolean comment = kind == HtmlBlock.COMMENT;
        boolean open = kind.endsAtBlankLine();
        if (open) {
            readStamps();
        }
        if (comment || open) {
            SuppressionReader.readHtml(state.bytes, state.leafStart, state.leafEnd, state.facts);
        }
        Zone.Kind zone = comment ? Zone.Kind.HTML_COMMENT : Zone.Kind.HTML;
        state.addZone(zone, Section.Type.HTML, closed || open);
    }

    /** Links in HTML are not read, but a stamp is HTML itself. */
    private void readStamps() {
        byte[] bytes = state.bytes;
        int end = state.leafEnd;
        TimestampReader timestamps = state.timestamps;
        timestamps.place.text(state.containers.open());
        for (int at = state.leafStart; at < end; at++) {
            if (bytes[at] == '<' && AnchorReader.isAnchor(bytes, at, end) && timestamps.anchors.plain(at, end) == at) {
                timestamps.anchors.read(at, end);
            }
        }
    }
}

package io.github.vaultvet.scan;

import io.github.vaultvet.note.BlockId;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out which block a block id names (spec R4.10–R4.12). */
final class BlockIds {

    private final NoteText note;
    private final NoteBuilder facts;
    private @Nullable Span before;
    private @Nullable Span candidate;

    BlockIds(NoteText note, NoteBuilder facts) {
        this.note = note;
        this.facts = facts;
    }

    /** The top-level block that ended last, which an id on a line of its own names. */
    void blockBefore(Span block) {
        before = block;
    }

    /** Registers the id at the end of the text that was read last, if there is one. */
    void ofText(InlineScanner inline, List<Container> containers, Span block, boolean aloneAtTopLevel) {
        if (!inline.hasBlockId()) {
            return;
        }
        Span id = inline.blockId();
        if (aloneAtTopLevel && id.start() == block.start()) {
            // R4.11: on its own line, it names the block before; as the first thing in the note, none.
            if (before != null) {
                add(id, before);
            }
            return;
        }
        register(id, containers, block);
    }

    void forgetCandidate() {
        candidate = null;
    }

    /** Remembers the id at the end of a table's cell; only the last cell's counts. */
    void candidate(InlineScanner inline) {
        candidate = inline.hasBlockId() ? inline.blockId() : null;
    }

    void ofTable(List<Container> containers, Span table) {
        if (candidate != null) {
            register(candidate, containers, table);
            candidate = null;
        }
    }

    /** In a list item it names the item, in a quote or footnote definition the whole of it, else its own block. */
    private void register(Span id, List<Container> containers, Span block) {
        if (containers.isEmpty()) {
            add(id, block);
            return;
        }
        for (int i = containers.size() - 1; i >= 0; i--) {
            if (containers.get(i).kind == Container.Kind.LIST) {
                // The first id of an item is the item's.
                if (containers.get(i).blockIds().isEmpty()) {
                    containers.get(i).blockIds().add(id);
                }
                return;
            }
        }
        containers.get(0).blockIds().add(id);
    }

    /** The container, or a list's current item, has ended: its ids can be told where it ends. */
    void closeItem(Container container, int end) {
        int start = container.kind == Container.Kind.LIST ? container.itemStart() : container.start;
        for (Span id : container.blockIds()) {
            add(id, new Span(start, Math.max(start, end)));
        }
        container.blockIds().clear();
    }

    private void add(Span id, Span block) {
        facts.add(new BlockId(id, note.slice(id.start() + 1, id.end()), block));
    }
}

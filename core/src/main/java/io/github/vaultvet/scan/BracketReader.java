package io.github.vaultvet.scan;

import io.github.vaultvet.note.Footnote;
import java.nio.charset.StandardCharsets;

/** Reads what begins with a square bracket: links, images, references, footnotes. Each returns where reading goes on. */
final class BracketReader {

    private final InlineState state;
    private final LinkReader links;
    private final Stretches stretches;

    BracketReader(InlineState state, LinkReader links, Stretches stretches) {
        this.state = state;
        this.links = links;
        this.stretches = stretches;
    }

    /** Reads from a {@code !} on. */
    int embed(int at) {
        byte[] bytes = state.bytes;
        if (at + 1 >= state.limit || bytes[at + 1] != '[') {
            return at + 1;
        }
        boolean wiki = at + 2 < state.limit && bytes[at + 2] == '[';
        int end = wiki ? links.wikiLink(at + 1, true) : LinkReader.NONE;
        if (end == LinkReader.NONE) {
            end = links.markdownLink(at + 1, true);
        }
        return end == LinkReader.NONE ? at + 1 : state.node(end);
    }

    /** Reads from a {@code [} on. */
    int open(int at) {
        byte[] bytes = state.bytes;
        byte next = at + 1 < state.limit ? bytes[at + 1] : 0;
        if (next == '[') {
            int end = links.wikiLink(at, false);
            if (end != LinkReader.NONE) {
                return state.node(end);
            }
        }
        if (next == '^') {
            int end = footnoteReference(at);
            if (end > at) {
                return state.node(end);
            }
        }
        int end = links.markdownLink(at, false);
        if (end != LinkReader.NONE) {
            return stretches.enterLink(at + 1, links.textEnd(at), end);
        }
        if (next == '[') {
            links.unfinished(at);
        } else if (Chars.isDigit(next)) {
            state.timestamps.bare(state.offset(at), noteLimit());
        }
        return reference(at);
    }

    private int noteLimit() {
        return state.limit > state.from ? state.offset(state.limit - 1) + 1 : state.offset(state.limit);
    }

    /** Reads from a {@code ]} on that closes nothing. */
    int close(int at) {
        if (at + 1 < state.limit && state.bytes[at + 1] == ']') {
            links.strayClose(at);
            return at + 2;
        }
        return at + 1;
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
                return stretches.enterLink(at + 1, close, i + 1);
            }
            label = closed ? i + 1 : label + 1;
        }
        for (int i = at + 1; i < close; i++) {
            if (bytes[i] == '[') {
                return at + 1;
            }
        }
        return stretches.enterLink(at + 1, close, label);
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
        state.facts.add(new Footnote(state.text.span(at, i + 1), id, false));
        return i + 1;
    }
}

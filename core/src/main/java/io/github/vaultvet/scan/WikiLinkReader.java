package io.github.vaultvet.scan;

import io.github.vaultvet.note.WikiLink;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads wikilinks and embeds (spec R1.4–R1.11). */
final class WikiLinkReader {

    static final int NONE = -1;

    private final InlineState state;
    private final MalformedLinks malformed;
    private final LinkMarks marks = new LinkMarks();

    WikiLinkReader(InlineState state, MalformedLinks malformed) {
        this.state = state;
        this.malformed = malformed;
    }

    /**
     * Reads {@code [[…]]}.
     *
     * @param at of the first bracket
     * @param embedded whether a {@code !} stands before it, which belongs to the link
     * @return the offset after the link, or {@link #NONE}
     */
    int read(int at, boolean embedded) {
        int inner = at + 2;
        int close = marks.read(state.bytes, inner, state.limit);
        if (close < 0) {
            return NONE;
        }
        int start = embedded ? at - 1 : at;
        boolean isPlain = marks.isPlain() && marks.pipe() != inner && state.bytes[inner] != ' ';
        WikiLink link = isPlain ? plainLink(start, inner, close, embedded) : wikiLink(start, inner, close, embedded);
        state.facts.add(link);
        if (marks.hasAngle()) {
            malformed.anchorInside(start, inner, close);
        }
        state.timestamps.link(link);
        return close + 2;
    }

    /** R2.1–R2.4 where there is nothing to decode, to normalise or to trim at the front. */
    private WikiLink plainLink(int start, int inner, int close, boolean embedded) {
        byte[] bytes = state.bytes;
        int pipe = marks.pipe();
        int end = Chars.trimEnd(bytes, inner, pipe == LinkMarks.NONE ? close : pipe);
        int hash = marks.hash();
        int targetEnd = hash == LinkMarks.NONE || hash > end ? end : hash;
        return new WikiLink(
                state.text.span(start, close + 2),
                plain(inner, targetEnd),
                plain(targetEnd, end),
                state.text.span(inner, end),
                embedded,
                pipe == LinkMarks.NONE ? Optional.empty() : Optional.of(plainDisplay(pipe + 1, close)),
                state.inComment,
                state.inCell);
    }

    private String plainDisplay(int from, int to) {
        int start = Chars.skipWhiteSpace(state.bytes, from, to);
        return plain(start, Chars.trimEnd(state.bytes, start, to));
    }

    /** A stretch of ASCII. */
    private String plain(int from, int to) {
        return from == to ? "" : new String(state.bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private WikiLink wikiLink(int start, int inner, int close, boolean embedded) {
        byte[] bytes = state.bytes;
        int from = Chars.skipWhiteSpace(bytes, inner, close);
        int to = from + 1;
        while (to < close && bytes[to] != '|') {
            to++;
        }
        int pipe = Math.min(to, close);
        int targetEnd = Chars.trimEnd(bytes, Math.min(from, pipe), pipe);
        if (targetEnd > from && bytes[targetEnd - 1] == '\\') {
            targetEnd = Chars.trimEnd(bytes, from, targetEnd - 1);
        }
        LinkText text = LinkText.parse(new String(bytes, inner, close - inner, StandardCharsets.UTF_8));
        return new WikiLink(
                state.text.span(start, close + 2),
                text.target(),
                text.fragment(),
                state.text.span(Math.min(from, targetEnd), targetEnd),
                embedded,
                text.display(),
                state.inComment,
                state.inCell);
    }
}

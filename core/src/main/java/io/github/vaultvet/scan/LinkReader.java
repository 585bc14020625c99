package io.github.vaultvet.scan;

import io.github.vaultvet.note.ExternalLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MalformedLink;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.note.WikiLink;
import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads wikilinks (spec R1.4–R1.11) and Markdown links (R2.8–R2.16), and notes what was meant as one and is none. */
final class LinkReader {

    static final int NONE = -1;

    private final InlineState state;
    private final MarkdownDestination destination;
    private final MalformedLinks malformed;
    private final LinkMarks marks = new LinkMarks();

    LinkReader(InlineState state) {
        this.state = state;
        this.destination = new MarkdownDestination(state);
        this.malformed = new MalformedLinks(state);
    }

    /** Must be called when the text changes. */
    void forget() {
        destination.forget();
        malformed.forget();
    }

    /** {@code [[} at {@code at} began neither a wikilink nor a Markdown link. */
    void unfinished(int at) {
        malformed.unfinished(at);
    }

    void strayClose(int at) {
        malformed.strayClose(at);
    }

    /**
     * Reads {@code [[…]]}.
     *
     * @param at of the first bracket
     * @param embedded whether a {@code !} stands before it, which belongs to the link
     * @return the offset after the link, or {@link #NONE}
     */
    int wikiLink(int at, boolean embedded) {
        int inner = at + 2;
        int close = marks.read(state.bytes, inner, state.limit);
        if (close < 0) {
            return NONE;
        }
        int start = embedded ? at - 1 : at;
        boolean isPlain = marks.isPlain() && marks.pipe() != inner && state.bytes[inner] != ' ';
        Link link = isPlain ? plainLink(start, inner, close, embedded) : wikiLink(start, inner, close, embedded);
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

    /**
     * Reads {@code [display](destination "title")}, or an image.
     *
     * @param at of the square bracket
     * @return the offset after the closing parenthesis, or {@link #NONE}; {@link #textEnd} then tells where its text ends
     */
    int markdownLink(int at, boolean image) {
        if (!image && state.inLink) {
            return NONE;
        }
        int close = textEnd(at);
        if (close >= state.limit - 1 || state.bytes[close + 1] != '(') {
            return NONE;
        }
        if (!destination.read(close + 1)) {
            malformed.rawSpace(image ? at - 1 : at, close + 1);
            return NONE;
        }
        int end = destination.end();
        int start = destination.start();
        int stop = destination.stop();
        if (!image && holdsLink(at + 1, close)) {
            return NONE;
        }
        record(image ? at - 1 : at, at + 1, close, start, stop, end, image);
        return end;
    }

    /** The square bracket that closes the one at {@code at}, or {@link Brackets#NONE}. */
    int textEnd(int at) {
        byte[] bytes = state.bytes;
        // Most brackets are short labels: no need to match all brackets of the text for them.
        int soon = Math.min(state.limit, at + 48);
        for (int i = at + 1; i < soon; i++) {
            byte b = bytes[i];
            if (b == ']') {
                return i;
            }
            if (b == '[' || b == '\\') {
                break;
            }
        }
        return state.squareBrackets.closer(bytes, state.from, state.to, at);
    }

    /** R2.10: of nested links the inner one wins; wikilinks and images may stand in a link's text. */
    private boolean holdsLink(int from, int to) {
        byte[] bytes = state.bytes;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '\\') {
                i++;
            } else if (b == '[' && bytes[i + 1] == '[') {
                i++;
            } else if (b == '[' && bytes[i - 1] != '!') {
                int close = textEnd(i);
                if (close < to - 1
                        && bytes[close + 1] == '('
                        && destination.read(close + 1)
                        && destination.end() <= to) {
                    return true;
                }
            }
        }
        return false;
    }

    private void record(int start, int textStart, int textEnd, int from, int to, int end, boolean image) {
        byte[] bytes = state.bytes;
        String written = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        String url = Destination.unescape(written);
        Span span = state.text.span(start, end);
        if (url.isEmpty()) {
            if (!image && Chars.isDigit(bytes[textStart])) {
                state.timestamps.emptyLink(
                        span, new String(bytes, textStart, textEnd - textStart, StandardCharsets.UTF_8));
            }
            return;
        }
        Span urlSpan = state.text.span(from, to);
        Optional<String> display =
                Optional.of(new String(bytes, textStart, textEnd - textStart, StandardCharsets.UTF_8));
        if (!Destination.isInternal(url)) {
            ExternalLink external = new ExternalLink(span, url, urlSpan, image, display);
            state.facts.add(external);
            state.timestamps.link(external);
            return;
        }
        Optional<String> decoded = DecodeUri.decode(url);
        if (decoded.isEmpty() && !image) {
            // R2.9: not indexed at all.
            state.facts.add(new MalformedLink(span, MalformedLink.Kind.BAD_ENCODING));
            return;
        }
        LinkText text = LinkText.ofLinkPath(decoded.orElse(url), display);
        MarkdownLink link =
                new MarkdownLink(span, text.target(), text.fragment(), urlSpan, image, display, state.inComment);
        state.facts.add(link);
        state.timestamps.link(link);
    }
}

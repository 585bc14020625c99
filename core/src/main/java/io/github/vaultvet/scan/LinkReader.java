package io.github.vaultvet.scan;

import io.github.vaultvet.note.ExternalLink;
import io.github.vaultvet.note.MalformedLink;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads wikilinks and Markdown links (spec R2.8–R2.16), and notes what was meant as one and is none. */
final class LinkReader {

    static final int NONE = WikiLinkReader.NONE;

    private final InlineState state;
    private final MarkdownDestination destination;
    private final MalformedLinks malformed;
    private final WikiLinkReader wikiLinks;

    LinkReader(InlineState state) {
        this.state = state;
        this.destination = new MarkdownDestination(state);
        this.malformed = new MalformedLinks(state);
        this.wikiLinks = new WikiLinkReader(state, malformed);
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

    /** Reads {@code [[…]]}, see {@link WikiLinkReader#read}. */
    int wikiLink(int at, boolean embedded) {
        return wikiLinks.read(at, embedded);
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

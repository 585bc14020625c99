package io.github.vaultvet.scan;

import static io.github.vaultvet.scan.Chars.isWhiteSpace;

import io.github.vaultvet.note.ExternalLink;
import io.github.vaultvet.note.Zone;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads what hides its content: autolinks, HTML tags and comments (spec R1.16, R1.17, R2.15) and bare URLs (R11.5). Each
 * failed search for an end is remembered.
 */
final class AngleReader {

    private final InlineState state;
    private final Lookahead closeAngle = new Lookahead((byte) '>');
    private final Lookahead lineFeed = new Lookahead((byte) '\n');
    private int tokenFrom;
    private int tokenEnd;
    private int tokenMark;
    private int instructionless;
    private int cdataless;

    AngleReader(InlineState state) {
        this.state = state;
    }

    void forget() {
        closeAngle.forget();
        lineFeed.forget();
        tokenFrom = Integer.MAX_VALUE;
        instructionless = Integer.MAX_VALUE;
        cdataless = Integer.MAX_VALUE;
    }

    /** Reads from {@code <} on; where reading goes on. */
    int read(int at) {
        byte[] bytes = state.bytes;
        if (at + 1 >= state.limit) {
            return at + 1;
        }
        byte next = bytes[at + 1];
        if (AnchorReader.isAnchor(bytes, at, state.limit)) {
            int start = state.offset(at);
            int after = state.timestamps.anchors.plain(start, state.offset(state.limit - 1) + 1);
            if (after > start) {
                // It holds nothing but a clock: no need to read its tags and its label.
                state.nodeEnd = at + after - start;
                return state.nodeEnd;
            }
            state.timestamps.anchors.read(start, state.offset(state.to - 1) + 1);
        } else if (!state.inLink && isAutolink(at)) {
            return autolink(at);
        }
        if (Chars.isLetter(next) || next == '/') {
            int end = HtmlTag.end(bytes, at, state.limit);
            return end == HtmlTag.NONE ? at + 1 : mask(Zone.Kind.HTML, at, end);
        }
        int end = next == '!' ? declarationEnd(at) : next == '?' ? instructionEnd(at) : HtmlTag.NONE;
        if (end == HtmlTag.NONE) {
            return at + 1;
        }
        boolean comment = Chars.startsWith(bytes, at, end, "<!--");
        if (comment && SuppressionReader.begins(bytes, at + 4, end - 3)) {
            SuppressionReader.read(bytes, at + 4, end - 3, state.text.span(at, end), state.facts);
        }
        return mask(comment ? Zone.Kind.HTML_COMMENT : Zone.Kind.HTML, at, end);
    }

    /** Passes over a stretch; it becomes a zone if it hides what looks like a wikilink. */
    int mask(Zone.Kind kind, int start, int end) {
        int masked = MaskedLinks.count(state.bytes, start, end);
        if (masked > 0) {
            state.facts.add(new Zone(state.text.span(start, end), kind, true, masked));
        }
        state.nodeEnd = end;
        return end;
    }

    /** Whether a scheme with two slashes, or an address with {@code @}, stands between this and the next bracket. */
    private boolean isAutolink(int at) {
        if (at < tokenFrom || at >= tokenEnd) {
            measureToken(at);
        }
        if (tokenEnd >= state.limit || state.bytes[tokenEnd] != '>') {
            return false;
        }
        byte first = state.bytes[at + 1];
        return tokenMark > at + 1 && first != '@' && first != ':' && tokenMark + 1 < tokenEnd;
    }

    /** The end of the stretch without white space and {@code >}, and its last {@code @} or {@code ://}. */
    private void measureToken(int at) {
        byte[] bytes = state.bytes;
        int mark = -1;
        int i = at + 1;
        while (i < state.to && !isWhiteSpace(bytes[i]) && bytes[i] != '>') {
            if (bytes[i] == '@' || (bytes[i] == ':' && Chars.startsWith(bytes, i, state.to, "://"))) {
                mark = i;
            }
            i++;
        }
        tokenFrom = at;
        tokenEnd = i;
        tokenMark = mark;
    }

    private int autolink(int at) {
        String text = text(at + 1, tokenEnd);
        boolean address = text.indexOf("://") < 0;
        String url = address && !text.startsWith("mailto:") ? "mailto:" + text : text;
        int end = tokenEnd + 1;
        state.facts.add(new ExternalLink(
                state.text.span(at, end), url, state.text.span(at + 1, end - 1), false, Optional.empty()));
        return mask(Zone.Kind.URL, at, end);
    }

    /** The end of a comment, a declaration or CDATA. */
    private int declarationEnd(int at) {
        byte[] bytes = state.bytes;
        if (Chars.startsWith(bytes, at, state.limit, "<!--")) {
            return commentEnd(at + 4);
        }
        if (Chars.startsWith(bytes, at, state.limit, "<![CDATA[")) {
            return cdataEnd(at + 9);
        }
        if (at + 2 >= state.limit || !Chars.isLetter(bytes[at + 2])) {
            return HtmlTag.NONE;
        }
        int close = closeAngle.next(bytes, at, state.to);
        return close < state.limit ? close + 1 : HtmlTag.NONE;
    }

    /** A comment ends at its first two hyphens, which an angle bracket must follow. */
    private int commentEnd(int at) {
        byte[] bytes = state.bytes;
        if (Chars.startsWith(bytes, at, state.limit, ">") || Chars.startsWith(bytes, at, state.limit, "->")) {
            return HtmlTag.NONE;
        }
        int hyphens = Chars.findPair(bytes, at, state.limit, (byte) '-');
        boolean closed = hyphens + 2 < state.limit && bytes[hyphens + 2] == '>';
        return closed ? hyphens + 3 : HtmlTag.NONE;
    }

    private int cdataEnd(int at) {
        if (at >= cdataless) {
            return HtmlTag.NONE;
        }
        for (int i = at; i + 2 < state.limit; i++) {
            if (Chars.startsWith(state.bytes, i, state.limit, "]]>")) {
                return i + 3;
            }
        }
        cdataless = at;
        return HtmlTag.NONE;
    }

    private int instructionEnd(int at) {
        if (at >= instructionless
                && lineFeed.next(state.bytes, at, state.to) == lineFeed.next(state.bytes, instructionless, state.to)) {
            return HtmlTag.NONE;
        }
        int lineEnd = Math.min(state.limit, lineFeed.next(state.bytes, at, state.to));
        for (int i = at + 2; i + 1 < lineEnd; i++) {
            if (state.bytes[i] == '?' && state.bytes[i + 1] == '>') {
                return i + 2;
            }
        }
        instructionless = at;
        return HtmlTag.NONE;
    }

    /** Reads a URL whose {@code ://} or {@code www.} holds the byte at {@code at}; where reading goes on. */
    int bareUrl(int at, int stretchStart) {
        int start = BareUrl.start(state.bytes, at, Math.max(stretchStart, state.nodeEnd), state.limit);
        if (start < 0 || state.inLink) {
            return at + 1;
        }
        int end = BareUrl.end(state.bytes, start, state.limit);
        if (end < 0) {
            return at + 1;
        }
        state.facts.add(new ExternalLink(
                state.text.span(start, end), text(start, end), state.text.span(start, end), false, Optional.empty()));
        return mask(Zone.Kind.URL, start, end);
    }

    private String text(int start, int end) {
        return new String(state.bytes, start, end - start, StandardCharsets.UTF_8);
    }
}

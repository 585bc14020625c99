package io.github.vaultvet.scan;

import static io.github.vaultvet.scan.Chars.isLineEnd;
import static io.github.vaultvet.scan.Chars.isWhiteSpace;
import static io.github.vaultvet.scan.Chars.skipWhiteSpace;

/**
 * Reads what stands in the parentheses of a Markdown link: a destination and perhaps a title (spec R2.10). Each search
 * for an end is remembered, so that many unfinished links cost no more than one.
 */
final class MarkdownDestination {

    private final InlineState state;
    private int angleFrom;
    private int angleAt;
    private int whiteSpaceFrom;
    private int whiteSpaceAt;
    private int start;
    private int stop;
    private int end;

    MarkdownDestination(InlineState state) {
        this.state = state;
    }

    void forget() {
        angleFrom = Integer.MAX_VALUE;
        whiteSpaceFrom = Integer.MAX_VALUE;
    }

    /** Where the destination begins, without its angle bracket. */
    int start() {
        return start;
    }

    /** Where the destination ends, without its angle bracket. */
    int stop() {
        return stop;
    }

    /** After the closing parenthesis. */
    int end() {
        return end;
    }

    /** Reads from an opening parenthesis on; whether it is a whole destination. */
    boolean read(int parenthesis) {
        byte[] bytes = state.bytes;
        int limit = state.limit;
        int at = skipWhiteSpace(bytes, parenthesis + 1, limit);
        if (at == limit) {
            return false;
        }
        int after = bytes[at] == '<' ? angled(at) : bare(parenthesis, at);
        if (after < 0) {
            return false;
        }
        int next = skipWhiteSpace(bytes, after, limit);
        if (next > after && next < limit && isTitleMark(bytes[next])) {
            next = titleEnd(next);
            next = next < 0 ? limit : skipWhiteSpace(bytes, next, limit);
        }
        if (next >= limit || bytes[next] != ')') {
            return false;
        }
        end = next + 1;
        return true;
    }

    private int angled(int at) {
        int close = angleEnd(at + 1);
        if (close >= state.limit || state.bytes[close] != '>') {
            return -1;
        }
        start = at + 1;
        stop = close;
        return close + 1;
    }

    /** The first unescaped angle bracket of either kind, or the line's end. As it stops at "<", no byte is read twice. */
    private int angleEnd(int at) {
        if (at != angleFrom) {
            int i = at;
            while (i < state.to && state.bytes[i] != '<' && state.bytes[i] != '>' && !isLineEnd(state.bytes[i])) {
                i += state.bytes[i] == '\\' && i + 1 < state.to && !isLineEnd(state.bytes[i + 1]) ? 2 : 1;
            }
            angleFrom = at;
            angleAt = i;
        }
        return angleAt;
    }

    /** Up to white space or the parenthesis that closes the link's own; parentheses inside are balanced. */
    private int bare(int parenthesis, int at) {
        int close = state.parentheses.closer(state.bytes, state.from, state.to, parenthesis);
        start = at;
        stop = Math.min(close, whiteSpace(at));
        return stop < state.limit ? stop : -1;
    }

    /** The first white space. Of links in each other the outer ones end later, so that places may grow or shrink. */
    private int whiteSpace(int at) {
        if (at < whiteSpaceFrom || at > whiteSpaceAt) {
            int unknown = at < whiteSpaceFrom ? Math.min(whiteSpaceFrom, state.to) : state.to;
            int i = at;
            while (i < unknown && !isWhiteSpace(state.bytes[i])) {
                i++;
            }
            if (i < unknown || unknown == state.to) {
                whiteSpaceAt = i;
            }
            whiteSpaceFrom = at;
        }
        return whiteSpaceAt;
    }

    private static boolean isTitleMark(byte b) {
        return b == '"' || b == '\'' || b == '(';
    }

    /** After the closing mark of a title; negative if there is none. Parentheses do not nest in it. */
    private int titleEnd(int at) {
        byte[] bytes = state.bytes;
        byte mark = bytes[at] == '(' ? (byte) ')' : bytes[at];
        int i = at + 1;
        while (i < state.limit && bytes[i] != mark) {
            if (mark == ')' && bytes[i] == '(') {
                return -1;
            }
            i += bytes[i] == '\\' ? 2 : 1;
        }
        return i < state.limit ? i + 1 : -1;
    }
}

package io.github.vaultvet.scan;

import io.github.vaultvet.note.MalformedLink;
import io.github.vaultvet.note.MalformedLink.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Notes brackets that were surely meant as a link and are none. Where that is not sure, it stays silent. */
final class MalformedLinks {

    private static final int MAX_LINE_END_REACH = 400;
    private static final int MAX_EXTENSION_LENGTH = 6;
    private static final Set<String> EXTENSIONS = Set.of(
            "md", "canvas", "base", "pdf", "png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "avif", "mp3", "m4a",
            "wav", "ogg", "flac", "mp4", "webm", "mov", "mkv");

    private final InlineState state;
    /** Up to where unfinished brackets have been looked at. */
    private int reported;

    MalformedLinks(InlineState state) {
        this.state = state;
    }

    void forget() {
        reported = -1;
    }

    /** {@code [[} at {@code at} began no link (R1.6–R1.8, R1.23). */
    void unfinished(int at) {
        byte[] bytes = state.bytes;
        if (at < reported || at + 2 >= state.limit) {
            return;
        }
        if (Chars.startsWith(bytes, at + 2, state.limit, "]]")) {
            add(at, at + 4, Kind.EMPTY);
            return;
        }
        if (state.rowEnd > state.to && closesInNextCell(at)) {
            return;
        }
        int stop = at + 2;
        while (stop < state.limit && !Chars.isLineEnd(bytes[stop])) {
            if (bytes[stop] == '[' || bytes[stop] == ']') {
                // An inner link wins, or brackets that are text: no sure sign of a forgotten end.
                break;
            }
            stop++;
        }
        boolean wordFollows = Chars.isLetter(bytes[at + 2]) || Chars.isDigit(bytes[at + 2]) || bytes[at + 2] < 0;
        if (!wordFollows) {
            return;
        }
        if (stop < state.limit && bytes[stop] == ']') {
            if (stop + 1 == state.limit || bytes[stop + 1] != '(') {
                add(at, stop + 1, Kind.UNCLOSED);
            }
        } else if (stop < state.limit && Chars.isLineEnd(bytes[stop]) && closesOnLaterLine(stop)) {
            add(at, stop, Kind.OVER_LINE_END);
        } else if (!isClosedAroundInner(stop)) {
            add(at, stop, Kind.UNCLOSED);
        }
    }

    /** Whether the brackets are closed after all, behind another link inside them, which is the one that counts (R1.5). */
    private boolean isClosedAroundInner(int inner) {
        byte[] bytes = state.bytes;
        int reach = inner;
        while (reach < Math.min(state.limit, inner + MAX_LINE_END_REACH) && !Chars.isLineEnd(bytes[reach])) {
            reach++;
        }
        if (!Chars.startsWith(bytes, inner, reach, "[[")) {
            return false;
        }
        int innerClose = Chars.findPair(bytes, inner, reach, (byte) ']') + 2;
        int close = Chars.findPair(bytes, innerClose, reach, (byte) ']');
        return close < reach && close < Chars.findPair(bytes, innerClose, reach, (byte) '[');
    }

    private boolean closesOnLaterLine(int lineEnd) {
        int reach = Math.min(state.limit, lineEnd + MAX_LINE_END_REACH);
        int close = Chars.findPair(state.bytes, lineEnd, reach, (byte) ']');
        int open = Chars.findPair(state.bytes, lineEnd, reach, (byte) '[');
        return close < reach && close < open;
    }

    private boolean closesInNextCell(int at) {
        byte[] bytes = state.bytes;
        int close = state.to;
        while (close + 1 < state.rowEnd && !(bytes[close] == ']' && bytes[close + 1] == ']')) {
            if (bytes[close] == '[' && bytes[close + 1] == '[') {
                return false;
            }
            close++;
        }
        if (close + 1 >= state.rowEnd) {
            return false;
        }
        add(at, close + 2, Kind.TABLE_PIPE);
        return true;
    }

    /** {@code ]]} at {@code at} closes nothing. */
    void strayClose(int at) {
        byte[] bytes = state.bytes;
        // Only where a pipe before it shows that a link was meant: "my_note | My note]]".
        for (int i = at - 1; i >= Math.max(state.from, at - MAX_LINE_END_REACH); i--) {
            byte b = bytes[i];
            if (b == '[' || b == ']' || Chars.isLineEnd(b)) {
                return;
            }
            if (b == '|') {
                if (state.rowEnd == state.to && i > state.from && state.rowEnd >= at + 2) {
                    add(at, at + 2, Kind.STRAY_CLOSE);
                }
                return;
            }
        }
    }

    /** A link whose brackets hold a time stamp's anchor. */
    void anchorInside(int start, int inner, int close) {
        byte[] bytes = state.bytes;
        for (int i = inner; i + 3 < close; i++) {
            if (bytes[i] == '<' && bytes[i + 1] == 'a' && bytes[i + 2] == ' ') {
                add(start, close + 2, Kind.ANCHOR_INSIDE);
                return;
            }
        }
    }

    /** {@code [text](two words.md)} (R2.10). */
    void rawSpace(int at, int parenthesis) {
        if (at < reported) {
            return;
        }
        byte[] bytes = state.bytes;
        int end = Math.min(state.limit, parenthesis + MAX_LINE_END_REACH);
        boolean blank = false;
        for (int i = parenthesis + 1; i < end; i++) {
            byte b = bytes[i];
            if (Chars.isLineEnd(b) || b == '<' || b == '"' || b == '(' || b == ':') {
                return;
            }
            if (b == ')') {
                if (blank && hasKnownExtension(parenthesis + 1, i)) {
                    add(at, i + 1, Kind.RAW_SPACE);
                }
                return;
            }
            blank |= b == ' ' && i > parenthesis + 1 && i + 1 < end && bytes[i + 1] != ')';
        }
    }

    private boolean hasKnownExtension(int from, int to) {
        String text = new String(state.bytes, from, to - from, StandardCharsets.UTF_8);
        int hash = text.indexOf('#');
        String path = (hash < 0 ? text : text.substring(0, hash)).strip();
        String extension = path.substring(path.lastIndexOf('.') + 1);
        return extension.length() <= MAX_EXTENSION_LENGTH && EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
    }

    private void add(int start, int end, Kind kind) {
        reported = end;
        state.facts.add(new MalformedLink(state.text.span(start, end), kind));
    }
}

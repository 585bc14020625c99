package io.github.vaultvet.scan;

import io.github.vaultvet.note.Tag;
import io.github.vaultvet.note.TagName;
import java.nio.charset.StandardCharsets;

/** Reads tags (spec R6.1). */
final class TagReader {

    private final InlineState state;

    TagReader(InlineState state) {
        this.state = state;
    }

    /** Reads from a {@code #} on; where reading goes on. */
    int read(int at, int stretchStart) {
        if (!mayBegin(at, stretchStart)) {
            return at + 1;
        }
        byte[] bytes = state.bytes;
        int i = at + 1;
        boolean onlyDigits = true;
        while (i < state.limit) {
            int length = characterLength(bytes, i);
            if (length == 0) {
                break;
            }
            onlyDigits &= Chars.isDigit(bytes[i]);
            i += length;
        }
        if (onlyDigits) {
            return at + 1;
        }
        String name = new String(bytes, at + 1, i - at - 1, StandardCharsets.UTF_8);
        state.facts.add(new Tag(state.text.span(at, i), name, cutOff(i)));
        state.nodeEnd = i;
        return i;
    }

    /** A plus or ampersand, or a dot before a small letter or digit, and what follows up to a character of another kind. */
    private String cutOff(int start) {
        int end = start;
        while (end < state.limit && (isJoint(end) || (end > start && characterLength(state.bytes, end) > 0))) {
            end += Math.max(1, characterLength(state.bytes, end));
        }
        boolean entity = end > start && state.bytes[start] == '&' && (end == start + 1 || isSemicolon(end));
        return entity ? "" : new String(state.bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private boolean isSemicolon(int at) {
        return at < state.limit && state.bytes[at] == ';';
    }

    private boolean isJoint(int at) {
        byte b = state.bytes[at];
        if (b != '.') {
            return b == '+' || b == '&';
        }
        byte next = at + 1 < state.limit ? state.bytes[at + 1] : (byte) ' ';
        return Chars.isDigit(next) || (next >= 'a' && next <= 'z');
    }

    private boolean mayBegin(int at, int stretchStart) {
        if (at == stretchStart || at == state.nodeEnd || at == state.from) {
            return true;
        }
        byte before = state.bytes[at - 1];
        boolean afterMark = (before == '=' || before == '~') && at - 2 >= stretchStart && state.bytes[at - 2] == before;
        return Chars.isWhiteSpace(before) || afterMark || isWideBlank(state.bytes, at);
    }

    /** Whether an ideographic or no-break space stands before. */
    private static boolean isWideBlank(byte[] bytes, int at) {
        if (at >= 2 && (bytes[at - 2] & 0xff) == 0xC2 && (bytes[at - 1] & 0xff) == 0xA0) {
            return true;
        }
        return at >= 3
                && (bytes[at - 3] & 0xff) == 0xE3
                && (bytes[at - 2] & 0xff) == 0x80
                && (bytes[at - 1] & 0xff) == 0x80;
    }

    /** The length of the character in bytes if it may be part of a tag, else 0. */
    private int characterLength(byte[] bytes, int at) {
        byte b = bytes[at];
        if (b >= 0) {
            boolean part = Chars.isLetter(b) || Chars.isDigit(b) || b == '_' || b == '-' || b == '/';
            return part ? 1 : 0;
        }
        int lead = b & 0xff;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + length > state.limit) {
            return 0;
        }
        int second = bytes[at + 1] & 0xff;
        if (length == 2) {
            boolean blankOrControl = lead == 0xC2 && (second == 0xA0 || second == 0x85);
            return blankOrControl ? 0 : 2;
        }
        if (length == 3) {
            return TagName.isPart((lead & 0x0f) << 12 | (second & 0x3f) << 6 | (bytes[at + 2] & 0x3f)) ? 3 : 0;
        }
        return 4;
    }
}

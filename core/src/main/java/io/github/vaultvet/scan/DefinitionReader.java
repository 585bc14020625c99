package io.github.vaultvet.scan;

import static io.github.vaultvet.scan.Chars.isLineEnd;
import static io.github.vaultvet.scan.Chars.isWhiteSpace;
import static io.github.vaultvet.scan.Chars.skipBlanks;
import static io.github.vaultvet.scan.Chars.skipWhiteSpace;

/** Reads link definitions, {@code [label]: destination "title"} (spec R1.28). */
final class DefinitionReader {

    static final int NONE = -1;

    private DefinitionReader() {}

    /**
     * The offset after a definition.
     *
     * @param limit where its container ends as far as known; a title may stand lines further down
     */
    static int end(byte[] bytes, int at, int limit) {
        int afterLabel = afterLabel(bytes, skipBlanks(bytes, at, limit), limit);
        if (afterLabel == NONE) {
            return NONE;
        }
        int destination = skipWhiteSpace(bytes, afterLabel, limit);
        int afterDestination = destinationEnd(bytes, destination, limit);
        if (afterDestination == NONE) {
            return NONE;
        }
        int title = skipWhiteSpace(bytes, afterDestination, limit);
        if (title < limit && (bytes[title] == '"' || bytes[title] == '\'' || bytes[title] == '(')) {
            return title == afterDestination ? NONE : lineEnd(bytes, titleEnd(bytes, title, limit), limit);
        }
        return lineEnd(bytes, afterDestination, limit);
    }

    /** After {@code [label]:}; the label may not span lines here, which it does in no real note. */
    private static int afterLabel(byte[] bytes, int at, int limit) {
        if (at >= limit || bytes[at] != '[') {
            return NONE;
        }
        int i = at + 1;
        while (i < limit && bytes[i] != ']' && !isLineEnd(bytes[i])) {
            i += bytes[i] == '\\' ? 2 : 1;
        }
        boolean label = i > at + 1 && i + 1 < limit && bytes[i] == ']' && bytes[i + 1] == ':';
        return label ? i + 2 : NONE;
    }

    private static int destinationEnd(byte[] bytes, int at, int limit) {
        int i = at;
        if (i < limit && bytes[i] == '<') {
            i++;
            while (i < limit && bytes[i] != '>' && bytes[i] != '[' && bytes[i] != ']' && !isLineEnd(bytes[i])) {
                i++;
            }
            return i < limit && bytes[i] == '>' ? i + 1 : NONE;
        }
        while (i < limit && !isWhiteSpace(bytes[i]) && bytes[i] != '[' && bytes[i] != ']') {
            i++;
        }
        return i > at ? i : NONE;
    }

    /** After the title's closing mark; a blank line ends the search. */
    private static int titleEnd(byte[] bytes, int at, int limit) {
        byte mark = bytes[at] == '(' ? (byte) ')' : bytes[at];
        int i = at + 1;
        while (i < limit && bytes[i] != mark) {
            if (bytes[i] == '\n' && i + 1 < limit && isLineEnd(bytes[i + 1])) {
                return NONE;
            }
            i++;
        }
        return i < limit ? i + 1 : NONE;
    }

    /** The end of the line if nothing but blanks is left on it. */
    private static int lineEnd(byte[] bytes, int at, int limit) {
        if (at == NONE) {
            return NONE;
        }
        int i = skipBlanks(bytes, at, limit);
        return i == limit || isLineEnd(bytes[i]) ? i : NONE;
    }
}

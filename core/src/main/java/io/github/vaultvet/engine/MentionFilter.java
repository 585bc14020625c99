package io.github.vaultvet.engine;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Tells which texts cannot hold a link to any of some files, without reading them. A link spells the ASCII letters and
 * digits of a name as they are, whatever their case, unless the text holds an escape that can stand for one of them.
 */
final class MentionFilter {

    /** Shorter pieces stand in every note. */
    private static final int SHORTEST = 3;

    private static final int MOST = 32;

    private final List<byte[]> pieces;
    /** The bytes at which anything can begin that matters. */
    private final boolean[] matters = new boolean[256];

    private MentionFilter(List<byte[]> pieces) {
        this.pieces = pieces;
        for (byte[] piece : pieces) {
            matters[piece[0]] = true;
            matters[Character.toUpperCase(piece[0])] = true;
        }
        for (int odd : new int[] {'%', '&', '\\', 0xc4, 0xe2}) {
            matters[odd] = true;
        }
    }

    /** The filter for these names of files and folders. If it has too little to go by, it lets everything through. */
    static MentionFilter of(Collection<String> names) {
        List<byte[]> pieces = new ArrayList<>();
        for (String name : names) {
            byte[] piece = longestPiece(name);
            if (piece.length < SHORTEST || pieces.size() == MOST) {
                return new MentionFilter(List.of());
            }
            pieces.add(piece);
        }
        return new MentionFilter(pieces);
    }

    /** The longest run of ASCII letters and digits before the extension, in lower case. */
    private static byte[] longestPiece(String name) {
        // Composed, as names are compared: the "e" of a decomposed "é" is none in a composed text.
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        int dot = composed.lastIndexOf('.');
        String stem = dot > 0 ? composed.substring(0, dot) : composed;
        String longest = "";
        int start = 0;
        for (int at = 0; at <= stem.length(); at++) {
            if (at == stem.length() || !isLetterOrDigit(stem.charAt(at))) {
                longest = at - start > longest.length() ? stem.substring(start, at) : longest;
                start = at + 1;
            }
        }
        return longest.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean isLetterOrDigit(int c) {
        int letter = c | 0x20;
        return (c >= '0' && c <= '9') || (letter >= 'a' && letter <= 'z');
    }

    /** Whether a text may hold a link to one of them. */
    boolean letsThrough(byte[] text) {
        if (pieces.isEmpty()) {
            return true;
        }
        for (int at = 0; at < text.length; at++) {
            int b = text[at];
            if (matters[b & 0xff] && (b < 0 ? isOddLetter(text, at) : isEscape(text, at) || hasPieceAt(text, at))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPieceAt(byte[] text, int at) {
        for (byte[] piece : pieces) {
            if (isAt(piece, text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] piece, byte[] text, int start) {
        if (text.length - start < piece.length) {
            return false;
        }
        for (int i = 0; i < piece.length; i++) {
            int b = text[start + i];
            int lower = b >= 'A' && b <= 'Z' ? b | 0x20 : b;
            if (lower != piece[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@code %41} in an address, an entity, {@code \x41} and its like in JSON and YAML, where lines may be joined. */
    private static boolean isEscape(byte[] text, int at) {
        int next = at + 1 < text.length ? text[at + 1] : ' ';
        return switch (text[at]) {
            case '%' -> isEncodedLetter(text, at);
            case '&' -> next == '#';
            case '\\' -> next == 'x' || next == 'u' || next == 'U' || next == '\n' || next == '\r';
            default -> false;
        };
    }

    private static boolean isEncodedLetter(byte[] text, int at) {
        if (at + 2 >= text.length) {
            return false;
        }
        int high = Character.digit(text[at + 1], 16);
        int low = Character.digit(text[at + 2], 16);
        return high >= 0 && low >= 0 && isLetterOrDigit(high * 16 + low);
    }

    /** The letters beyond ASCII whose lower case begins with one of ASCII: the dotted capital I and the sign of Kelvin. */
    private static boolean isOddLetter(byte[] text, int at) {
        int second = at + 1 < text.length ? text[at + 1] & 0xff : 0;
        int third = at + 2 < text.length ? text[at + 2] & 0xff : 0;
        int first = text[at] & 0xff;
        return (first == 0xc4 && second == 0xb0) || (first == 0xe2 && second == 0x84 && third == 0xaa);
    }
}

package io.github.vaultvet.scan;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The text between the brackets of a wikilink, cut into its parts (spec R2.1–R2.4).
 *
 * @param target path part, normalised, before the first {@code #}
 * @param fragment from the first {@code #} on, or empty
 * @param display after the first pipe, trimmed
 */
record LinkText(String target, String fragment, Optional<String> display) {

    /** Cuts and normalises what stands between {@code [[} and {@code ]]}. */
    static LinkText parse(String inner) {
        String text = trim(inner);
        // R2.1: a pipe at index 0 does not separate.
        int pipe = text.indexOf('|', 1);
        Optional<String> display = pipe < 0 ? Optional.empty() : Optional.of(trim(text.substring(pipe + 1)));
        String left = trim(pipe < 0 ? text : text.substring(0, pipe));
        if (left.endsWith("\\")) {
            left = left.substring(0, left.length() - 1);
        }
        return ofLinkPath(left, display);
    }

    /** Normalises a link string and cuts it at its first {@code #} (R2.3, R2.4). */
    static LinkText ofLinkPath(String linkPath, Optional<String> display) {
        String text = normalize(linkPath);
        int hash = text.indexOf('#');
        return hash < 0
                ? new LinkText(text, "", display)
                : new LinkText(text.substring(0, hash), text.substring(hash), display);
    }

    /** No-break spaces made spaces, trimmed, NFC (R2.3). */
    static String normalize(String text) {
        if (isAscii(text)) {
            return trim(text);
        }
        String spaced = text.replace('\u00a0', ' ').replace('\u202f', ' ');
        return Normalizer.normalize(trim(spaced), Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Without white space at both ends, as JavaScript's {@code trim} counts it. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhiteSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isWhiteSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u00a0'
                || c == '\ufeff'
                || (c >= '\u1680' && Character.isSpaceChar(c));
    }
}

package io.github.vaultvet.vault;

import io.github.vaultvet.note.HeadingKey;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A link's fragment, cut up as Obsidian does (spec R4.1). */
final class Fragment {

    private Fragment() {}

    /** Whether there is nothing to look for: no {@code #}, or nothing after it (R1.7). */
    static boolean isEmpty(String fragment) {
        for (int i = 0; i < fragment.length(); i++) {
            if (fragment.charAt(i) != '#') {
                return false;
            }
        }
        return true;
    }

    /** What stands between the {@code #}s, empty segments dropped. */
    static List<String> segments(String fragment) {
        List<String> segments = new ArrayList<>();
        int start = 0;
        while (start <= fragment.length()) {
            int end = fragment.indexOf('#', start);
            end = end < 0 ? fragment.length() : end;
            if (end > start) {
                segments.add(fragment.substring(start, end));
            }
            start = end + 1;
        }
        return segments;
    }

    /** What heading texts and segments are compared with: R4.2, and NFC, which links are in already. */
    static String key(String text) {
        return HeadingKey.of(isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * A heading as a link to it is written (R2.21): what has a meaning in links, and line ends, become one blank.
     */
    static String written(String heading) {
        StringBuilder text = new StringBuilder("#");
        boolean blank = false;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            boolean pair = (c == '[' || c == ']' || c == '%') && i + 1 < heading.length() && heading.charAt(i + 1) == c;
            if (pair || ": #|^\\\r\n".indexOf(c) >= 0) {
                blank = true;
                i += pair ? 1 : 0;
                continue;
            }
            if (blank && text.length() > 1) {
                text.append(' ');
            }
            blank = false;
            text.append(c);
        }
        return text.toString();
    }
}

package io.github.vaultvet.hook;

import java.util.List;
import java.util.stream.Collectors;

/** Words as a POSIX shell takes them for what they are, whatever they hold. */
final class ShellWords {

    private static final String QUOTE_INSIDE = "'\\''";

    private ShellWords() {}

    static String quoted(String word) {
        return "'" + word.replace("'", QUOTE_INSIDE) + "'";
    }

    static String write(List<String> words) {
        return words.stream().map(ShellWords::quoted).collect(Collectors.joining(" "));
    }

    /** Adds the words of such a text to a list. */
    static void read(String text, List<String> words) {
        int at = text.indexOf('\'');
        while (at >= 0) {
            int end = text.indexOf('\'', at + 1);
            while (end >= 0 && text.startsWith(QUOTE_INSIDE, end)) {
                end = text.indexOf('\'', end + QUOTE_INSIDE.length());
            }
            if (end < 0) {
                return;
            }
            words.add(text.substring(at + 1, end).replace(QUOTE_INSIDE, "'"));
            at = text.indexOf('\'', end + 1);
        }
    }
}

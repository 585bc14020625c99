package io.github.vaultvet.infer;

import io.github.vaultvet.text.Visibility;
import java.util.Locale;
import java.util.Set;

/** Writes texts of a vault as YAML that is read as the same text again. */
final class YamlText {

    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private YamlText() {}

    /** A text: plain if it is a word that cannot mean anything else, else in quotes. */
    static String of(String text) {
        return isWord(text) ? text : quoted(text);
    }

    private static boolean isWord(String text) {
        if (text.isEmpty() || WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '-' || c == '_'))) {
                return false;
            }
        }
        return true;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(codePoint -> append(quoted, codePoint));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            quoted.append('\\').append((char) codePoint);
        } else if (Visibility.isPlain(codePoint) && isPrintable(codePoint)) {
            quoted.appendCodePoint(codePoint);
        } else if (codePoint < 0x10000) {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
        } else {
            quoted.append(String.format(Locale.ROOT, "\\U%08x", codePoint));
        }
    }

    /** What YAML allows in its source (YAML 1.2, production 1) and is no character of private use or of nobody. */
    private static boolean isPrintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.PRIVATE_USE && type != Character.UNASSIGNED;
    }

    /** A pattern for all files in a folder, from the vault's root. */
    static String globOf(String folder) {
        StringBuilder glob = new StringBuilder();
        for (int i = 0; i < folder.length(); i++) {
            char c = folder.charAt(i);
            if ("*?[]{}!,\\".indexOf(c) >= 0) {
                glob.append('\\');
            }
            glob.append(c);
        }
        return of(glob + "/**");
    }
}

package io.github.vaultvet.vault;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What is left of a name when everything is taken away that people spell differently: case, accents, blanks and
 * punctuation. Symbols such as {@code +} stay, and a gap between two digits stays one: {@code C++} is not {@code C},
 * {@code v1.2} is not {@code v12}.
 */
final class SpellingKey {

    private static final String NOTE_EXTENSION = ".md";
    private static final int FIRST_ACCENT = 0x300;
    private static final int LAST_ACCENT = 0x36f;
    private static final int BREVE = 0x306;

    /** What an ASCII character becomes; 0 if it is left out. */
    private static final byte[] ASCII = ascii();

    private SpellingKey() {}

    private static byte[] ascii() {
        byte[] kept = new byte[0x80];
        for (int c = 0; c < kept.length; c++) {
            kept[c] = isLeftOut(c) ? 0 : (byte) Character.toLowerCase(c);
        }
        return kept;
    }

    /** The key of one name or of one segment of a path, {@code .md} dropped. */
    static String of(String name) {
        boolean note = name.regionMatches(true, name.length() - NOTE_EXTENSION.length(), NOTE_EXTENSION, 0, 3);
        int end = note ? name.length() - NOTE_EXTENSION.length() : name.length();
        byte[] key = new byte[end];
        int length = 0;
        for (int at = 0; at < end; at++) {
            char c = name.charAt(at);
            if (c >= 0x80) {
                return ofOtherThanAscii(name);
            }
            byte kept = ASCII[c];
            if (kept != 0) {
                boolean gap = at > 0 && length > 0 && ASCII[name.charAt(at - 1)] == 0;
                if (gap && isDigit(kept) && isDigit(key[length - 1])) {
                    key[length++] = '.';
                }
                key[length++] = kept;
            }
        }
        return new String(key, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    private static String ofOtherThanAscii(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare =
                lower.endsWith(NOTE_EXTENSION) ? lower.substring(0, lower.length() - NOTE_EXTENSION.length()) : lower;
        String text = isAscii(bare)
                ? bare
                : Normalizer.normalize(bare, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(text.length());
        boolean gap = false;
        int last = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (c >= 'a' && c <= 'z') {
                // Most characters: nobody has to look up what they are.
                key.append((char) c);
                gap = false;
                last = c;
            } else if (isLeftOut(c)) {
                gap = true;
            } else if (!isAccent(c, last)) {
                if (gap && Character.isDigit(last) && Character.isDigit(c)) {
                    key.append('.');
                }
                key.appendCodePoint(c);
                gap = false;
                last = c;
            }
        }
        return key.toString();
    }

    /** The keys of the segments of a path with {@code /} between; {@code ./}, {@code ../} and a first {@code /} dropped. */
    static String ofPath(String path) {
        StringBuilder keys = new StringBuilder(path.length());
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            String key = of(path.substring(start, end));
            if (!key.isEmpty()) {
                keys.append(keys.isEmpty() ? "" : "/").append(key);
            }
            start = end + 1;
        }
        return keys.toString();
    }

    /** Latin, Greek and Cyrillic accents; not the marks that make other letters in other scripts, nor Cyrillic short i. */
    private static boolean isAccent(int c, int base) {
        boolean shortI = c == BREVE && base == 'и';
        return c >= FIRST_ACCENT && c <= LAST_ACCENT && !shortI;
    }

    private static boolean isLeftOut(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}

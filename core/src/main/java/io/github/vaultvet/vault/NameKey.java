package io.github.vaultvet.vault;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names of files and targets of links are compared (spec R3.2, R3.3). */
final class NameKey {

    private NameKey() {}

    /** NFC, no-break spaces made spaces, lower-cased without regard to any language. */
    static String of(String text) {
        boolean capitals = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return ofOtherThanAscii(text);
            }
            capitals |= c >= 'A' && c <= 'Z';
        }
        return capitals ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static String ofOtherThanAscii(String text) {
        return composed(text).toLowerCase(Locale.ROOT);
    }

    /** The same with capitals kept. */
    static String composed(String text) {
        String spaced = text.replace('\u00a0', ' ').replace('\u202f', ' ');
        return Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }
}

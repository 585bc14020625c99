package io.github.vaultvet.vault;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names of files and targets of links are compared (spec R3.2, R3.3). */
final class NameKey {

    private static final boolean[] BARE = bare();

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

    /** Whether a text is its own key, and neither a path nor a name with an extension: how most links are written. */
    static boolean isBareName(String text) {
        boolean[] bare = BARE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || !bare[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] bare() {
        boolean[] bare = new boolean[0x80];
        for (int i = 0; i < bare.length; i++) {
            bare[i] = i != '/' && i != '.' && !(i >= 'A' && i <= 'Z');
        }
        return bare;
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

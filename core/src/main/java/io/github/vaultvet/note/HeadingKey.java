package io.github.vaultvet.note;

import java.util.Locale;

/** The form in which heading texts and heading fragments are compared (spec R4.2). */
public final class HeadingKey {

    /** Of ASCII: the punctuation of R4.2 and white space. */
    private static final boolean[] BLANKED = blanked("!\"#$%&()*+,.:;<=>?@^`{|}~/[]\\ \t\n\u000b\f\r");

    private HeadingKey() {}

    private static boolean[] blanked(String characters) {
        boolean[] table = new boolean[0x80];
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = true;
        }
        return table;
    }

    /** Punctuation of R4.2 made blank, white space collapsed, trimmed, lower-cased. */
    public static String of(String text) {
        char[] key = new char[text.length()];
        int length = 0;
        boolean pendingBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < BLANKED.length ? BLANKED[c] : isWhiteSpace(c)) {
                pendingBlank = length > 0;
                continue;
            }
            if (pendingBlank) {
                key[length++] = ' ';
                pendingBlank = false;
            }
            key[length++] = c;
        }
        return new String(key, 0, length).toLowerCase(Locale.ROOT);
    }

    /** White space beyond ASCII as JavaScript's {@code \s} and {@code trim} count it. */
    private static boolean isWhiteSpace(char c) {
        return c == '\u00a0' || c == '\ufeff' || (c >= '\u1680' && Character.isSpaceChar(c));
    }
}

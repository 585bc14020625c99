package io.github.vaultvet.note;

import java.util.Locale;

/** The form in which heading texts and heading fragments are compared (spec R4.2). */
public final class HeadingKey {

    private static final String BLANKED = "!\"#$%&()*+,.:;<=>?@^`{|}~/[]\\\r\n";

    private HeadingKey() {}

    /** Punctuation of R4.2 made blank, white space collapsed, trimmed, lower-cased. */
    public static String of(String text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean pendingBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWhiteSpace(c) || BLANKED.indexOf(c) >= 0) {
                pendingBlank = !key.isEmpty();
                continue;
            }
            if (pendingBlank) {
                key.append(' ');
                pendingBlank = false;
            }
            key.append(c);
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** White space as JavaScript's {@code \s} and {@code trim} count it. */
    private static boolean isWhiteSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u00a0'
                || c == '\ufeff'
                || (c >= '\u1680' && Character.isSpaceChar(c));
    }
}

package io.github.vaultvet.vault;

import java.util.Locale;

/** The anchor that GitHub and static site generators make of a heading; Obsidian never matches it (spec R4.3). */
final class HeadingSlug {

    private HeadingSlug() {}

    /** Link destinations dropped, lower-cased, punctuation dropped, blanks made hyphens. */
    static String of(String heading) {
        String text = heading.toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(text.length());
        int lastClose = text.lastIndexOf(')');
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (at < lastClose && text.startsWith("](", at)) {
                at = text.indexOf(')', at) + 1;
                continue;
            }
            if (c == ' ') {
                slug.append('-');
            } else if (Character.isLetterOrDigit(c) || c == '_' || c == '-' || isMark(c)) {
                slug.appendCodePoint(c);
            }
            at += Character.charCount(c);
        }
        return slug.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}

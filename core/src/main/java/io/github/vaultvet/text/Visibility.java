package io.github.vaultvet.text;

/** Which characters of a note or a name can be shown as they are, without deceiving the eye or steering a terminal. */
public final class Visibility {

    private Visibility() {}

    /**
     * Whether a code point is neither a control character, a direction mark, of no width, a line separator nor a lone
     * surrogate.
     */
    public static boolean isPlain(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint >= 0x20 && (codePoint < 0x7f || codePoint > 0x9f) && codePoint != 0xad;
        }
        return switch (Character.getType(codePoint)) {
            // Cf holds the direction marks, the zero-width joiners and spaces, the byte order mark and the tags.
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** Whether every code point of a text is plain. */
    public static boolean isPlain(String text) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!isPlain(codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return true;
    }

    /** How many columns of a terminal a plain code point takes: 0 for a combining mark, 2 for a wide one, else 1. */
    public static int columns(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** The large ranges of Unicode's East Asian Width W and F; enough to put a caret under the right word. */
    private static boolean isWide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115f)
                || (codePoint >= 0x2e80 && codePoint <= 0xa4cf && codePoint != 0x303f)
                || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
                || (codePoint >= 0xf900 && codePoint <= 0xfaff)
                || (codePoint >= 0xfe30 && codePoint <= 0xfe6f)
                || (codePoint >= 0xff00 && codePoint <= 0xff60)
                || (codePoint >= 0xffe0 && codePoint <= 0xffe6)
                || (codePoint >= 0x1f300 && codePoint <= 0x1f64f)
                || (codePoint >= 0x1f680 && codePoint <= 0x1f6ff)
                || (codePoint >= 0x1f900 && codePoint <= 0x1faff)
                || (codePoint >= 0x20000 && codePoint <= 0x3fffd);
    }
}

package io.github.vaultvet.json;

import io.github.vaultvet.text.Visibility;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Escapes characters that are not plain, so that a document can be shown on a terminal. */
final class PlainEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[0x7f] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int codePoint) {
        // Surrogates come one by one; those left by then are halves of a pair.
        boolean plain = codePoint < 0x7f || Character.isSurrogate((char) codePoint) || Visibility.isPlain(codePoint);
        return plain
                ? null
                : new SerializedString(
                        "\\u" + Integer.toHexString(0x10000 | codePoint).substring(1));
    }

    /** The text with U+FFFD in place of each lone surrogate. */
    static String wellFormed(String text) {
        int lone = loneSurrogate(text, 0);
        if (lone < 0) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text);
        while (lone >= 0) {
            repaired.setCharAt(lone, '\ufffd');
            lone = loneSurrogate(text, lone + 1);
        }
        return repaired.toString();
    }

    private static int loneSurrogate(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}

package io.github.vaultvet.fix;

import io.github.vaultvet.text.NoteText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The name of a file in the header of a patch, quoted exactly as git quotes it when {@code core.quotePath} is off: in
 * double quotes with escapes as in C if a byte would break the header, else as it is. Bytes that are not UTF-8 are
 * escaped as well, so that the patch is text wherever the notes are.
 */
final class PatchName {

    private static final String LETTERS = "abtnvfr";
    private static final int FIRST_LETTER = 7;

    private PatchName() {}

    /**
     * @param side {@code a/} or {@code b/}
     * @param name the bytes of the path
     */
    static byte[] quoted(String side, byte[] name) {
        ByteArrayOutputStream quoted = new ByteArrayOutputStream(name.length + 4);
        boolean utf8 = NoteText.of(name).firstInvalidByte().isEmpty();
        boolean quotes = false;
        boolean blank = false;
        for (byte b : name) {
            quotes |= isEscaped(b, utf8);
            blank |= b == ' ';
        }
        if (quotes) {
            quoted.write('"');
        }
        quoted.writeBytes(side.getBytes(StandardCharsets.US_ASCII));
        for (byte b : name) {
            if (isEscaped(b, utf8)) {
                escape(b & 0xff, quoted);
            } else {
                quoted.write(b);
            }
        }
        if (quotes) {
            quoted.write('"');
        }
        if (blank) {
            // Where a name with blanks ends, is told by a tab.
            quoted.write('\t');
        }
        return quoted.toByteArray();
    }

    private static boolean isEscaped(byte b, boolean utf8) {
        return b < 0 ? !utf8 : b < ' ' || b == 0x7f || b == '"' || b == '\\';
    }

    private static void escape(int b, ByteArrayOutputStream quoted) {
        quoted.write('\\');
        if (b == '"' || b == '\\') {
            quoted.write(b);
        } else if (b >= FIRST_LETTER && b < FIRST_LETTER + LETTERS.length()) {
            quoted.write(LETTERS.charAt(b - FIRST_LETTER));
        } else {
            quoted.write('0' + (b >> 6));
            quoted.write('0' + (b >> 3 & 7));
            quoted.write('0' + (b & 7));
        }
    }
}

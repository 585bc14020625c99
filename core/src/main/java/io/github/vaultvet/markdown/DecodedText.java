package io.github.vaultvet.markdown;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The characters of a note from an offset on, and which bytes they come from. */
final class DecodedText {

    /** Stands for one byte that is not UTF-8. Valid text decodes to no lone surrogate, so it cannot be mistaken. */
    private static final char INVALID = '\uDFFF';

    private final char[] characters;
    private final int[] offsets;

    DecodedText(NoteText text, int start) {
        this.characters = decode(text, start);
        this.offsets = offsets(characters, start);
    }

    /** To read only. */
    char[] characters() {
        return characters;
    }

    /** The bytes of the characters between two indexes. */
    Span span(int start, int end) {
        return new Span(offsets[start], offsets[end]);
    }

    private static char[] decode(NoteText text, int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(text.bytes(), start, text.length() - start);
        CharBuffer decoded = CharBuffer.allocate(bytes.remaining());
        for (CoderResult result = decoder.decode(bytes, decoded, true);
                result.isMalformed();
                result = decoder.decode(bytes, decoded, true)) {
            for (int i = 0; i < result.length(); i++) {
                bytes.get();
                decoded.put(INVALID);
            }
        }
        char[] characters = new char[decoded.flip().remaining()];
        decoded.get(characters);
        return characters;
    }

    private static int[] offsets(char[] characters, int start) {
        int[] offsets = new int[characters.length + 1];
        int offset = start;
        for (int i = 0; i < characters.length; i++) {
            offsets[i] = offset;
            char c = characters[i];
            if (Character.isHighSurrogate(c)) {
                // The pair's four bytes: both halves begin where it begins.
                offsets[++i] = offset;
                offset += 4;
            } else if (c == INVALID) {
                offset++;
            } else {
                offset += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            }
        }
        offsets[characters.length] = offset;
        return offsets;
    }
}

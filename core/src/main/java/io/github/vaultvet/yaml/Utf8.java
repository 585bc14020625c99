package io.github.vaultvet.yaml;

import io.github.vaultvet.text.Span;

/** Which bytes make a character. */
final class Utf8 {

    private static final int REPLACEMENT = 0xFFFD;

    private Utf8() {}

    /** 1 to 4, or 0 if no well-formed character begins here. */
    static int lengthAt(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xF5 || first < 0xC2 ? 0 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (length == 0 || at + length > end) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int value = codePoint(bytes, at, length);
        boolean tooLong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
        return tooLong || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF) ? 0 : length;
    }

    /** The first characters of a text, fewer if it ends before; a byte that is part of none counts as one. */
    static Span first(int characters, byte[] bytes, int start, int end) {
        int at = start;
        for (int i = 0; i < characters && at < end; i++) {
            at += Math.max(1, lengthAt(bytes, at, end));
        }
        return new Span(start, at);
    }

    static int codePoint(byte[] bytes, int at, int length) {
        if (length == 0) {
            return REPLACEMENT;
        }
        if (length == 1) {
            return bytes[at];
        }
        int value = bytes[at] & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            value = (value << 6) | (bytes[at + i] & 0x3F);
        }
        return value;
    }

    /** Whether every byte belongs to a character that all readers of YAML take for the same. */
    static boolean isOrdinary(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end) {
            int length = lengthAt(bytes, at, end);
            int character = codePoint(bytes, at, length);
            if (length == 0
                    || character == REPLACEMENT
                    || (character <= 0xFFFF && Disguise.isNeededFor((char) character))) {
                return false;
            }
            at += length;
        }
        return true;
    }
}

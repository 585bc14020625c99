package io.github.vaultvet.scan;

import io.github.vaultvet.text.Span;

/** What looks like a clock in the bytes of a note, whether or not it is one of spec R10.1. */
final class ClockText {

    private ClockText() {}

    /** Behind the run of digits and single colons that begins here with a digit; the offset itself if there is none. */
    static int endOfClock(byte[] bytes, int at, int limit) {
        int end = at;
        boolean colon = false;
        while (end < limit
                && (Chars.isDigit(bytes[end]) || (bytes[end] == ':' && end > at && Chars.isDigit(bytes[end - 1])))) {
            colon |= bytes[end] == ':';
            end++;
        }
        return colon && Chars.isDigit(bytes[end - 1]) ? end : at;
    }

    /** Whether the text is made of digits, colons and a dot, so that a clock was meant. */
    static boolean isLikeClock(String text) {
        boolean colon = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != ':' && c != '.') {
                return false;
            }
            colon |= c == ':';
        }
        return colon;
    }

    /** The seconds that {@code hh:mm:ss} at this place says; negative if it is none, or minutes or seconds exceed 59. */
    static int seconds(byte[] bytes, int at) {
        int hours = twoDigits(bytes, at);
        int minutes = twoDigits(bytes, at + 3);
        int seconds = twoDigits(bytes, at + 6);
        boolean sound = bytes[at + 2] == ':' && bytes[at + 5] == ':' && minutes <= 59 && seconds <= 59;
        return sound && (hours | minutes | seconds) >= 0 ? hours * 3600 + minutes * 60 + seconds : -1;
    }

    private static int twoDigits(byte[] bytes, int at) {
        boolean digits = Chars.isDigit(bytes[at]) && Chars.isDigit(bytes[at + 1]);
        return digits ? (bytes[at] - '0') * 10 + bytes[at + 1] - '0' : -1;
    }

    /** Whether the text has the shape {@code hh:mm:ss}. */
    static boolean isFull(String text) {
        if (text.length() != 8) {
            return false;
        }
        for (int i = 0; i < 8; i++) {
            char c = text.charAt(i);
            if (i % 3 == 2 ? c != ':' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** The span without blanks and without one pair of square or round brackets around it. */
    static Span withoutBrackets(byte[] bytes, Span span) {
        Span inner = trim(bytes, span);
        if (inner.length() >= 2) {
            byte first = bytes[inner.start()];
            byte last = bytes[inner.end() - 1];
            if ((first == '[' && last == ']') || (first == '(' && last == ')')) {
                return trim(bytes, new Span(inner.start() + 1, inner.end() - 1));
            }
        }
        return inner;
    }

    private static Span trim(byte[] bytes, Span span) {
        int start = Chars.skipWhiteSpace(bytes, span.start(), span.end());
        return new Span(start, Chars.trimEnd(bytes, start, span.end()));
    }
}

package io.github.vaultvet.rules.timestamps;

import java.util.Optional;

/** The one spelling that players understand, {@code hh:mm:ss}, and how to get there from near misses. */
final class StampText {

    private static final int FIELDS = 3;
    private static final String AROUND = "[](){}<> .,;";

    private StampText() {}

    /** Whether the text is {@code \d\d:[0-5]\d:[0-5]\d}. */
    static boolean isFull(String text) {
        if (text.length() != 8) {
            return false;
        }
        for (int i = 0; i < 8; i++) {
            char c = text.charAt(i);
            boolean tens = i == 3 || i == 6;
            boolean sound = i % 3 == 2 ? c == ':' : c >= '0' && c <= (tens ? '5' : '9');
            if (!sound) {
                return false;
            }
        }
        return true;
    }

    /**
     * The full spelling, where only the number of digits, leading hours or marks around it are wrong: {@code 14:12},
     * {@code 0:52:30}, {@code 00:5:52}, {@code 024:45:00}, {@code 01:19:17]}.
     */
    static Optional<String> repaired(String text) {
        String[] fields = stripped(text).split(":", -1);
        if (fields.length < 2 || fields.length > FIELDS) {
            return Optional.empty();
        }
        int[] numbers = new int[FIELDS];
        for (int i = 0; i < fields.length; i++) {
            int number = number(fields[i], i == 0 ? 3 : 2);
            if (number < 0) {
                return Optional.empty();
            }
            numbers[FIELDS - fields.length + i] = number;
        }
        boolean minutesLead = fields.length == 2;
        if (numbers[2] > 59 || (numbers[1] > 59 && !minutesLead)) {
            return Optional.empty();
        }
        int hours = numbers[0] + numbers[1] / 60;
        return hours > 99
                ? Optional.empty()
                : Optional.of(twoDigits(hours) + ":" + twoDigits(numbers[1] % 60) + ":" + twoDigits(numbers[2]));
    }

    /** Without brackets, blanks and punctuation around it. */
    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && AROUND.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static int number(String field, int mostDigits) {
        if (field.isEmpty() || field.length() > mostDigits) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** What is wrong with a text that should be a full stamp, as the end of a sentence. */
    static String fault(String text) {
        String[] fields = stripped(text).split(":", -1);
        if (fields.length != FIELDS || !areNumbers(fields)) {
            return "is not written as hh:mm:ss";
        }
        if (fields[1].length() == 2 && fields[2].length() == 2) {
            if (fields[2].charAt(0) > '5') {
                return "has more than 59 seconds";
            }
            if (fields[1].charAt(0) > '5') {
                return "has more than 59 minutes";
            }
        }
        return fields[0].length() == 2 ? "is not written as hh:mm:ss" : "has not two digits for the hours";
    }

    private static boolean areNumbers(String[] fields) {
        for (String field : fields) {
            if (field.isEmpty() || !isNumber(field)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String field) {
        for (int i = 0; i < field.length(); i++) {
            if (field.charAt(i) < '0' || field.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}

package io.github.vaultvet.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The formats that texts can be asked to have. Dates and times are what Obsidian writes (spec R5.10) or RFC 3339; the
 * calendar must know them.
 */
enum ValueFormat {
    DATE("date", "a date such as 2026-01-31"),
    DATE_TIME("date-time", "a date with a time such as 2026-01-31T09:30"),
    TIME("time", "a time such as 09:30 or 09:30:00"),
    EMAIL("email", "an e-mail address"),
    URI_TEXT("uri", "a web address or another URI"),
    UUID_TEXT("uuid", "a UUID");

    /** Formats of the standard that are remarks and not checked. */
    private static final List<String> REMARKS = List.of(
            "duration",
            "hostname",
            "idn-email",
            "idn-hostname",
            "ipv4",
            "ipv6",
            "iri",
            "iri-reference",
            "json-pointer",
            "regex",
            "relative-json-pointer",
            "uri-reference",
            "uri-template");

    private static final int DATE_LENGTH = 10;
    private static final int MINUTES_LENGTH = 5;
    private static final int SECONDS_LENGTH = 8;

    private final String word;
    private final String words;

    ValueFormat(String word, String words) {
        this.word = word;
        this.words = words;
    }

    /** The format of this name; empty if it is one that is not checked. */
    static Optional<ValueFormat> of(String word) {
        for (ValueFormat format : values()) {
            if (format.word.equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** All names that a schema may use. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (ValueFormat format : values()) {
            names.add(format.word);
        }
        names.addAll(REMARKS);
        return names;
    }

    /** What a text should be, with an example. */
    String words() {
        return words;
    }

    boolean matches(String text) {
        return switch (this) {
            case DATE -> isDate(text);
            case DATE_TIME ->
                text.length() > DATE_LENGTH
                        && "Tt ".indexOf(text.charAt(DATE_LENGTH)) >= 0
                        && isDate(text.substring(0, DATE_LENGTH))
                        && isTime(text.substring(DATE_LENGTH + 1));
            case TIME -> isTime(text);
            case EMAIL -> isAddress(text);
            case URI_TEXT -> isUri(text);
            case UUID_TEXT -> isUuid(text);
        };
    }

    private static boolean isDate(String text) {
        try {
            return text.length() == DATE_LENGTH && text.charAt(0) != '+' && LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Hours and minutes, perhaps seconds and parts of them, perhaps an offset. */
    private static boolean isTime(String text) {
        int end = 0;
        while (end < text.length() && "0123456789:.".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return isClock(text.substring(0, end)) && isOffset(text.substring(end));
    }

    private static boolean isClock(String text) {
        boolean whole = text.length() == MINUTES_LENGTH || text.length() == SECONDS_LENGTH;
        boolean withParts = text.length() > SECONDS_LENGTH + 1 && text.charAt(SECONDS_LENGTH) == '.';
        try {
            return (whole || withParts) && LocalTime.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isOffset(String text) {
        if (text.isEmpty() || text.equalsIgnoreCase("z")) {
            return true;
        }
        boolean signed = text.charAt(0) == '+' || text.charAt(0) == '-';
        return signed && text.length() == MINUTES_LENGTH + 1 && isClock(text.substring(1));
    }

    private static boolean isAddress(String text) {
        int at = text.lastIndexOf('@');
        int dot = text.lastIndexOf('.');
        return at > 0 && dot > at + 1 && dot < text.length() - 1 && text.chars().noneMatch(Character::isWhitespace);
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isUuid(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? text.charAt(i) != '-' : Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return text.length() == 36;
    }
}

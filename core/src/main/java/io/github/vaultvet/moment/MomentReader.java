package io.github.vaultvet.moment;

import io.github.vaultvet.note.CalendarDate;
import java.util.List;

/**
 * Reads one text by the parts of a Moment format: each takes as much as it can, and nothing is taken back. What Moment's
 * strict mode takes is taken. Some is taken that Moment refuses, since it fills in from the day on which it runs what the
 * text does not say, and lets the name of a month run on into letters that follow.
 */
final class MomentReader {

    private static final int MONTHS = 12;
    private static final int DAYS = 7;
    private static final int MOST_FRACTION_DIGITS = 3;

    private final String text;
    private final MomentFields fields = new MomentFields();
    private int at;
    private boolean otherLanguage;

    MomentReader(String text) {
        this.text = text;
    }

    MomentReading read(List<MomentFormat.Part> parts) {
        return readAll(parts) && at == text.length() ? fields.reading() : unread();
    }

    private MomentReading unread() {
        return otherLanguage ? new MomentReading.OtherLanguage() : new MomentReading.OtherForm();
    }

    private boolean readAll(List<MomentFormat.Part> parts) {
        for (MomentFormat.Part part : parts) {
            boolean literal = part.token() == MomentToken.LITERAL;
            if (literal ? !literal(part.text()) : !token(part.token())) {
                return false;
            }
        }
        return true;
    }

    private boolean literal(String wanted) {
        if (!text.startsWith(wanted, at)) {
            return false;
        }
        at += wanted.length();
        return true;
    }

    private boolean token(MomentToken token) {
        return switch (token.form()) {
            case LITERAL -> true;
            case NUMBER -> number(token);
            case ORDINAL -> number(token) && ordinalEnding();
            case MONTH_NAME -> monthName(token.most());
            case WEEKDAY_NAME -> weekdayName(token.most());
            case HALF_OF_DAY -> halfOfDay();
            case OFFSET -> offset();
            case EPOCH_SECONDS -> epoch(token) && secondsFraction();
            case EPOCH_MILLISECONDS -> epoch(token);
        };
    }

    private boolean number(MomentToken token) {
        int start = at;
        int value = 0;
        while (at - start < token.most() && isDigit(at)) {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        fields.put(token.field(), value);
        return at - start >= token.fewest();
    }

    private boolean ordinalEnding() {
        for (String ending : List.of("th", "st", "nd", "rd")) {
            if (literal(ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean monthName(int length) {
        for (int month = 1; month <= MONTHS; month++) {
            if (name(CalendarDate.nameOfMonth(month), length)) {
                fields.put(MomentToken.Field.MONTH, month);
                return true;
            }
        }
        return false;
    }

    private boolean weekdayName(int length) {
        for (int day = 0; day < DAYS; day++) {
            if (name(CalendarDate.nameOfWeekday(day), length)) {
                fields.put(MomentToken.Field.WEEKDAY, day);
                return true;
            }
        }
        return false;
    }

    private boolean name(String full, int length) {
        int taken = Math.min(length, full.length());
        if (text.regionMatches(true, at, full, 0, taken)) {
            at += taken;
            return true;
        }
        otherLanguage = at < text.length() && Character.isLetter(text.codePointAt(at));
        return false;
    }

    /** One letter, and whatever of {@code .m.} follows. */
    private boolean halfOfDay() {
        if (!isOneOf("aApP")) {
            otherLanguage = at < text.length() && Character.isLetter(text.codePointAt(at));
            return false;
        }
        fields.halfOfDay(isOneOf("pP") ? MomentFields.Half.AFTERNOON : MomentFields.Half.MORNING);
        at++;
        at += isOneOf(".") ? 1 : 0;
        at += isOneOf("mM") ? 1 : 0;
        at += isOneOf(".") ? 1 : 0;
        return true;
    }

    private boolean offset() {
        if (isOneOf("zZ")) {
            at++;
            return true;
        }
        if (!isOneOf("+-") || !isDigit(at + 1) || !isDigit(at + 2)) {
            return false;
        }
        at += 3;
        int minutes = isOneOf(":") ? at + 1 : at;
        if (isDigit(minutes) && isDigit(minutes + 1)) {
            at = minutes + 2;
        }
        return true;
    }

    private boolean epoch(MomentToken token) {
        at += isOneOf("+-") ? 1 : 0;
        int digits = digits(Integer.MAX_VALUE);
        fields.instant();
        return digits >= token.fewest() && digits <= token.most();
    }

    private boolean secondsFraction() {
        if (isOneOf(".") && isDigit(at + 1)) {
            at++;
            digits(MOST_FRACTION_DIGITS);
        }
        return true;
    }

    /** How many digits follow, up to a number; reads them. */
    private int digits(int most) {
        int start = at;
        while (at - start < most && isDigit(at)) {
            at++;
        }
        return at - start;
    }

    private boolean isOneOf(String letters) {
        return at < text.length() && letters.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}

package io.github.vaultvet.moment;

import java.util.Optional;

/** The tokens of a Moment format that are understood (spec R10.13), and what stands for itself. */
enum MomentToken {
    LITERAL("", Form.LITERAL, Field.NONE, 0, 0),
    YEAR("YYYY", Field.YEAR, 4, 4),
    SHORT_YEAR("YY", Field.SHORT_YEAR, 2, 2),
    WEEK_YEAR("gggg", Field.WEEK_YEAR, 4, 4),
    ISO_WEEK_YEAR("GGGG", Field.ISO_WEEK_YEAR, 4, 4),
    MONTH("M", Field.MONTH, 1, 2),
    PADDED_MONTH("MM", Field.MONTH, 2, 2),
    SHORT_MONTH_NAME("MMM", Form.MONTH_NAME, Field.MONTH, 3, 3),
    MONTH_NAME("MMMM", Form.MONTH_NAME, Field.MONTH, 3, Integer.MAX_VALUE),
    DAY("D", Field.DAY, 1, 2),
    PADDED_DAY("DD", Field.DAY, 2, 2),
    ORDINAL_DAY("Do", Form.ORDINAL, Field.DAY, 1, 2),
    DAY_OF_YEAR("DDD", Field.DAY_OF_YEAR, 1, 3),
    PADDED_DAY_OF_YEAR("DDDD", Field.DAY_OF_YEAR, 3, 3),
    WEEKDAY("d", Field.WEEKDAY, 1, 2),
    TWO_LETTERS_OF_WEEKDAY("dd", Form.WEEKDAY_NAME, Field.WEEKDAY, 2, 2),
    SHORT_WEEKDAY_NAME("ddd", Form.WEEKDAY_NAME, Field.WEEKDAY, 3, 3),
    WEEKDAY_NAME("dddd", Form.WEEKDAY_NAME, Field.WEEKDAY, 3, Integer.MAX_VALUE),
    WEEK("w", Field.WEEK, 1, 2),
    PADDED_WEEK("ww", Field.WEEK, 2, 2),
    ISO_WEEK("W", Field.ISO_WEEK, 1, 2),
    PADDED_ISO_WEEK("WW", Field.ISO_WEEK, 2, 2),
    QUARTER("Q", Field.QUARTER, 1, 1),
    HOUR("H", Field.HOUR, 1, 2),
    PADDED_HOUR("HH", Field.HOUR, 2, 2),
    HOUR_OF_TWELVE("h", Field.HOUR_OF_TWELVE, 1, 2),
    PADDED_HOUR_OF_TWELVE("hh", Field.HOUR_OF_TWELVE, 2, 2),
    HALF_OF_DAY("A", Form.HALF_OF_DAY, Field.NONE, 1, 4),
    SMALL_HALF_OF_DAY("a", Form.HALF_OF_DAY, Field.NONE, 1, 4),
    MINUTE("m", Field.MINUTE, 1, 2),
    PADDED_MINUTE("mm", Field.MINUTE, 2, 2),
    SECOND("s", Field.SECOND, 1, 2),
    PADDED_SECOND("ss", Field.SECOND, 2, 2),
    TENTHS("S", Field.FRACTION, 1, 1),
    HUNDREDTHS("SS", Field.FRACTION, 2, 2),
    MILLISECONDS("SSS", Field.FRACTION, 3, 3),
    EPOCH_SECONDS("X", Form.EPOCH_SECONDS, Field.NONE, 1, 12),
    EPOCH_MILLISECONDS("x", Form.EPOCH_MILLISECONDS, Field.NONE, 1, 15),
    OFFSET("Z", Form.OFFSET, Field.NONE, 1, 6),
    OFFSET_WITHOUT_COLON("ZZ", Form.OFFSET, Field.NONE, 1, 6);

    /** What is written for a token. */
    enum Form {
        LITERAL,
        NUMBER,
        ORDINAL,
        MONTH_NAME,
        WEEKDAY_NAME,
        HALF_OF_DAY,
        OFFSET,
        EPOCH_SECONDS,
        EPOCH_MILLISECONDS
    }

    /** What a token says. */
    enum Field {
        NONE,
        YEAR,
        SHORT_YEAR,
        WEEK_YEAR,
        ISO_WEEK_YEAR,
        QUARTER,
        MONTH,
        WEEK,
        ISO_WEEK,
        DAY,
        DAY_OF_YEAR,
        WEEKDAY,
        HOUR,
        HOUR_OF_TWELVE,
        MINUTE,
        SECOND,
        FRACTION
    }

    private final String written;
    private final Form form;
    private final Field field;
    private final int fewest;
    private final int most;

    MomentToken(String written, Form form, Field field, int fewest, int most) {
        this.written = written;
        this.form = form;
        this.field = field;
        this.fewest = fewest;
        this.most = most;
    }

    MomentToken(String written, Field field, int fewest, int most) {
        this(written, Form.NUMBER, field, fewest, most);
    }

    /** The token that is written so; empty if there is none, or it is not understood. */
    static Optional<MomentToken> of(String written) {
        for (MomentToken token : values()) {
            if (token != LITERAL && token.written.equals(written)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    Form form() {
        return form;
    }

    Field field() {
        return field;
    }

    /** How many digits it needs. */
    int fewest() {
        return fewest;
    }

    /** How many digits, or letters of a name, it takes. */
    int most() {
        return most;
    }
}

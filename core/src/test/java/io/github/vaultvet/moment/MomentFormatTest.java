package io.github.vaultvet.moment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expectations are what Moment 2.29.4 says in its strict mode. */
final class MomentFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YYYY-MM-DD | 2024-02-29 | 2024-02-29",
                "YYYY-M-D | 2024-2-9 | 2024-02-09",
                "YYYY-M-D | 2024-02-09 | 2024-02-09",
                "YYYYMMDD | 20240229 | 2024-02-29",
                "YYYYMMDDHHmm | 202401312359 | 2024-01-31",
                "DD.MM.YY | 29.02.24 | 2024-02-29",
                "DD.MM.YY | 01.03.69 | 1969-03-01",
                "YYYY/MM-MMMM/YYYY-MM-DD-dddd | 2023/07-July/2023-07-26-Wednesday | 2023-07-26",
                "dddd, MMMM Do YYYY | monday, JANUARY 1st 2024 | 2024-01-01",
                "MMM D, YYYY h:mm A | Feb 3, 2024 12:05 am | 2024-02-03",
                "D MMMM YYYY | 5 May 2024 | 2024-05-05",
                "YYYY-DDDD | 2024-366 | 2024-12-31",
                "YYYY-DDD | 2024-32 | 2024-02-01",
                "ddd dd d YYYY-MM-DD | Thu Th 4 2024-02-29 | 2024-02-29",
                "YYYY-MM-DDTHH:mm:ss.SSSZ | 2024-02-29T24:00:00.000+02:00 | 2024-02-29",
                "YYYY-MM-DD [at] HH.mm | 2024-02-29 at 09.30 | 2024-02-29"
            })
    void a_day_is_read(String format, String text, String day) {
        assertThat(MomentFormat.of(format).read(text).saidDay().orElseThrow().iso())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gggg-[W]ww | 2024-W07",
                "GGGG-[W]WW | 2020-W53",
                "YYYY-[Q]Q | 2024-Q4",
                "YYYY-MM | 2024-12",
                "YYYY | 2024",
                "X | 1700000000.123",
                "x | -1700000000000",
                "HH:mm:ss ZZ | 23:59:59 +0530",
                "w W Do | 7 7 22nd"
            })
    void what_says_no_day_is_sound(String format, String text) {
        assertThat(MomentFormat.of(format).read(text)).isInstanceOf(MomentReading.Sound.class);
        assertThat(MomentFormat.of(format).read(text).saidDay()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YYYY-MM-DD | 2024-02-30 | February 2024 has 29 days",
                "YYYY-MM-DD | 2023-02-29 | February 2023 has 28 days",
                "YYYY-MM-DD | 2024-00-01 | there is no month 0",
                "YYYY-MM-DD | 2024-01-00 | there is no day 0",
                "YYYYMMDDHHmm | 202413010000 | there is no month 13",
                "YYYYMMDDHHmm | 202401012430 | a day has 24 hours",
                "YYYYMMDDHHmm | 202401012360 | an hour has 60 minutes",
                "HH:mm:ss | 23:59:60 | a minute has 60 seconds",
                "h A | 13 PM | half a day has 12 hours",
                "h A | 0 AM | half a day has 12 hours",
                "YYYY-MM-DD dddd | 2024-01-05 Monday | 2024-01-05 is a Friday",
                "YYYY-DDDD | 2023-366 | 2023 has 365 days",
                "YYYY-[Q]Q | 2024-Q5 | a year has 4 quarters",
                "YYYY-[Q]Q | 2024-Q0 | a year has 4 quarters",
                "gggg-[W]ww | 2024-W54 | there is no week 54",
                "gggg-[W]ww | 2024-W00 | there is no week 0",
                "GGGG-[W]WW | 2021-W53 | 2021 has 52 weeks"
            })
    void what_does_not_exist_is_impossible(String format, String text, String reason) {
        assertThat(MomentFormat.of(format).read(text)).isEqualTo(new MomentReading.Impossible(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "YYYY-MM-DD|2024-1-05",
                "YYYY-MM-DD|2024-01-05 ",
                "YYYY-MM-DD|2024-01-05 Meeting",
                "YYYY-MM-DD|x2024-01-05",
                "YYYY-MM-DD|20240105",
                "YYYY-MM-DD|Index",
                "YYYY-[W]WW|2024-w05",
                "Do MMMM|5 May",
                "HH:mm Z|10:00 +2",
                "h:mm A|1:05 ",
                "A|AM",
                "YYYY [of]|2024 "
            })
    void another_form_is_none(String format, String text) {
        assertThat(MomentFormat.of(format).read(text)).isEqualTo(new MomentReading.OtherForm());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D. MMMM YYYY | 5. Januar 2024",
                "YYYY-MM-DD dddd | 2024-01-05 Freitag",
                "YYYY-MM-DD dd | 2024-01-05 пт",
                "h:mm A | 1:05 晚上",
                "MMM D | June 5"
            })
    void names_in_other_languages_are_left_alone(String format, String text) {
        assertThat(MomentFormat.of(format).read(text)).isEqualTo(new MomentReading.OtherLanguage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[Daily]",
                "YYYY-MM-DD L",
                "Y",
                "YYYYYY",
                "YYY",
                "gg",
                "ggggg",
                "Mo",
                "DDDo",
                "wo",
                "kk",
                "Hmm",
                "hmmss",
                "SSSS",
                "N",
                "e",
                "E",
                "yy",
                "\\YYYY",
                "YYYY[]",
                "zz"
            })
    void a_format_with_other_tokens_is_not_understood(String format) {
        assertThat(MomentFormat.of(format).isUnderstood()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "YYYY-[W]ww, gggg",
        "YYYY-[W]WW, GGGG",
        "YY-w, gggg",
        "gggg-[W]ww, ''",
        "GGGG-[W]WW, ''",
        "YYYY-MM-DD [W]ww, ''",
        "YYYY-MM-DD, ''"
    })
    void the_year_of_a_week_is_another_one(String format, String instead) {
        assertThat(MomentFormat.of(format).missingWeekYear().orElse("")).isEqualTo(instead);
    }

    @Test
    void brackets_hold_literal_text() {
        assertThat(MomentFormat.of("YYYY[ MM ]MM").read("2024 MM 05")).isInstanceOf(MomentReading.Sound.class);
        assertThat(MomentFormat.of("[a]b]YYYY").read("ab]2024")).isInstanceOf(MomentReading.Sound.class);
        assertThat(MomentFormat.of("YYYY]").read("2024]")).isInstanceOf(MomentReading.Sound.class);
    }

    @Test
    void long_texts_cost_no_more_than_their_length() {
        String digits = "1".repeat(1_000_000);
        assertThat(MomentFormat.of("x").read(digits)).isInstanceOf(MomentReading.OtherForm.class);
        assertThat(MomentFormat.of("[".repeat(100_000) + "x").isUnderstood()).isTrue();
    }
}

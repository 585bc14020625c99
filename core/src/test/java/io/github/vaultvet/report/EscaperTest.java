package io.github.vaultvet.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.text.Visibility;
import org.junit.jupiter.api.Test;

class EscaperTest {

    @Test
    void lettersOfAllLanguagesAndSymbolsStay() {
        String text = "Grüße, 漢字, עברית, e\u0301, 😀, “quotes”, a\\b";

        assertThat(Escaper.console(text)).isSameAs(text);
    }

    @Test
    void whatSteersATerminalOrDeceivesTheEyeIsShownAsItsNumber() {
        assertThat(Escaper.console("\u001b[31m\u0007\n\r\t\u007f\u009b"))
                .isEqualTo("\\x1b[31m\\x07\\n\\r\\t\\x7f\\x9b");
        assertThat(Escaper.console("\u202e\u2066\u200f\u061c\u200b\u2060\ufeff\u00ad\u2028"))
                .isEqualTo("\\u202e\\u2066\\u200f\\u061c\\u200b\\u2060\\ufeff\\xad\\u2028");
        assertThat(Escaper.console("\udb40\udc41")).isEqualTo("\\u{e0041}");
        assertThat(Escaper.console("\ud800x\udc00")).isEqualTo("\\ud800x\\udc00");
    }

    @Test
    void nothingButPlainCharactersIsLeftOfAnyText() {
        StringBuilder all = new StringBuilder();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += codePoint < 0x3000 ? 1 : 97) {
            all.appendCodePoint(codePoint);
        }

        assertThat(Visibility.isPlain(Escaper.console(all.toString()))).isTrue();
    }

    @Test
    void commandsOfBuildServicesAreTakenApart() {
        assertThat(Escaper.buildLog("a ##[add-mask]b ##vso[task.x]c"))
                .isEqualTo("a #\\x23[add-mask]b #\\x23vso[task.x]c");
    }
}

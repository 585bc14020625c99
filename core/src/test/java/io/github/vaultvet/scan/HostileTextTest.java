package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vaultvet.note.Note;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that are made of one thing many times over. A scanner that read anything again for each of them would need hours
 * for these, so that the generous limit tells linear from quadratic on any machine.
 */
class HostileTextTest {

    private static final int LENGTH = 300_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final List<String> CONTEXTS = List.of("", "> ", "| a | b |\n|---|---|\n| ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "[[",
                "![[",
                "[a](",
                "[a](<b",
                "[a](b \"c",
                "[a [b](c) ",
                "`",
                "`` ` ",
                "*",
                "_a",
                "*a _b ",
                "_a *_b* ",
                "$",
                "$a *$b* ",
                "\\",
                "<",
                "<a b=\"",
                "<a class=\"yt-timestamp\" data-t=\"1\">",
                "<!--",
                "<?",
                "<![CDATA[",
                "%%a",
                "#a ",
                "^",
                "[^a]: ",
                "> ",
                "- ",
                "|",
                "| [[a ",
                "[r]: x \"",
                "https://a.b/",
                "<a@b",
                "[a][b",
                "\t",
                "- a\n\n",
                "```\n",
                "a\n=\n",
                "\r",
                "[[a|b]] ",
                "é",
                "- [ ] "
            })
    void cost_grows_with_the_length_only(String unit) {
        for (String context : CONTEXTS) {
            String text = context + unit.repeat(LENGTH / unit.length());
            Note note = assertTimeoutPreemptively(LIMIT, () -> scan(text.getBytes(StandardCharsets.UTF_8)));
            assertThat(note.links().size()).isLessThan(LENGTH);
        }
    }

    @Test
    void any_bytes_are_some_note() {
        byte[] bytes = new byte[4096];
        long state = 1;
        for (int round = 0; round < 300; round++) {
            for (int i = 0; i < bytes.length; i++) {
                state = state * 6364136223846793005L + 1442695040888963407L;
                bytes[i] = (byte)
                        (round % 2 == 0
                                ? state >>> 40
                                : "[]()!#^|`$%<>-*_ \n\\ab:".charAt((int) ((state >>> 40) % 22)));
            }
            assertThat(scan(bytes.clone()).text().length()).isEqualTo(bytes.length);
        }
    }

    private static Note scan(byte[] bytes) {
        return NoteScanner.scan(VaultPath.of("note.md"), NoteText.of(bytes));
    }
}

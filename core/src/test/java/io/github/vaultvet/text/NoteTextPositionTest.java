package io.github.vaultvet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NoteTextPositionTest {

    @Test
    void theEndOfALongLineHasAPlaceEvenWhenItEndsTheNote() {
        for (int length : new int[] {1023, 1024, 1025, 8191, 8192, 8193}) {
            NoteText text = NoteText.of("x".repeat(length));
            assertThat(text.position(length)).isEqualTo(new Position(1, length + 1));
        }
    }

    @Test
    void everyPlaceOnALongLineOfWideCharactersCountsUtf16Units() {
        String line = "aé汉😀".repeat(1000);
        NoteText text = NoteText.of("\n" + line + "\nend");
        for (int i = 0; i <= line.length(); i += 5) {
            int offset = 1 + line.substring(0, i).getBytes(StandardCharsets.UTF_8).length;
            assertThat(text.position(offset)).as("unit %d", i).isEqualTo(new Position(2, i + 1));
        }
    }
}

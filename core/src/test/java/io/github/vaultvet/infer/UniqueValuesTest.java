package io.github.vaultvet.infer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.infer.NoteGroup.Share;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UniqueValuesTest {

    private final UniqueValues values = new UniqueValues(new Room(150));

    private void note(String property, String value) {
        NoteText text = NoteText.of("---\n" + property + ": " + value + "\n---\n");
        values.add(NoteScanner.scan(VaultPath.of("a.md"), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "ID", "videoId", "videoID", "plugin-id", "note_uid", "my permalink"})
    void names_whose_last_word_is_an_identifier(String name) {
        assertThat(UniqueValues.isIdentifier(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"grid", "paid", "idea", "title", "covid", "id2", ""})
    void names_that_only_look_like_it(String name) {
        assertThat(UniqueValues.isIdentifier(name)).isFalse();
    }

    @Test
    void what_nearly_never_repeats_must_be_unique() {
        for (int i = 0; i < 99; i++) {
            note("id", "n" + i);
            note("slug", "s" + i / 2);
        }
        note("id", "n0");

        assertThat(values.demand("id"))
                .hasValueSatisfying(demand -> assertThat(demand.basis()).isEqualTo(new Share(99, 100)));
        assertThat(values.demand("slug")).isEmpty();
        assertThat(values.demand("title")).isEmpty();
    }

    @Test
    void more_values_than_can_be_kept_prove_nothing() {
        for (int i = 0; i < 151; i++) {
            note("id", "n" + i);
        }

        assertThat(values.demand("id")).isEmpty();
    }
}

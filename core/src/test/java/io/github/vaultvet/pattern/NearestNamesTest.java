package io.github.vaultvet.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

    private static final List<String> RULES = List.of("broken-link", "broken-embed", "invalid-tag", "empty-note");

    @Test
    void oneWrongLetterIsNear() {
        assertThat(NearestNames.nearest("brokn-link", RULES)).contains("broken-link");
    }

    @Test
    void caseDoesNotMatter() {
        assertThat(NearestNames.nearest("Invalid-Tag", RULES)).contains("invalid-tag");
    }

    @Test
    void somethingElseIsNotNear() {
        assertThat(NearestNames.nearest("colour", RULES)).isEmpty();
    }

    @Test
    void aLongerNameThatBeginsTheSameIsNear() {
        assertThat(NearestNames.nearest("Setup", List.of("Install", "Setup on another machine")))
                .contains("Setup on another machine");
    }

    @Test
    void theNearestComesFirstAndEqualsKeepTheirOrder() {
        assertThat(NearestNames.nearest("note", List.of("notes", "nota", "note", "unlike"), 3))
                .containsExactly("note", "notes", "nota");
    }

    @Test
    void nothingIsNearToNothing() {
        assertThat(NearestNames.nearest("", RULES)).isEmpty();
        assertThat(NearestNames.nearest("broken-link", List.of())).isEmpty();
    }

    @Test
    void longTextsAreCut() {
        assertThatNoException()
                .isThrownBy(() -> NearestNames.nearest("a".repeat(1_000_000), Collections.nCopies(100_000, "a b")));
    }
}

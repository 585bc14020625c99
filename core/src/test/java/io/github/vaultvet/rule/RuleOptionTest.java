package io.github.vaultvet.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleOptionTest {

    enum Scope {
        WHOLE_NOTE,
        SECTION
    }

    record Options(
            @Describe("Where to look") Scope lookIn,
            @Describe("How many") int most,
            @Describe("Whether so") boolean strict,
            @Describe("Which ones") List<String> names,
            @Describe("What to say") String text) {}

    @Test
    void anOptionIsDescribedAsTheConfigurationSpellsIt() {
        RuleInfo<Options> info = RuleInfo.of("some-rule", Severity.ERROR)
                .options(new Options(Scope.WHOLE_NOTE, 3, true, List.of("a", "b"), ""));

        assertThat(RuleOption.of(info))
                .containsExactly(
                        new RuleOption(
                                "look-in",
                                "Where to look",
                                RuleOption.Type.CHOICE,
                                "whole-note",
                                List.of("whole-note", "section")),
                        new RuleOption("most", "How many", RuleOption.Type.NUMBER, "3", List.of()),
                        new RuleOption("strict", "Whether so", RuleOption.Type.BOOLEAN, "true", List.of()),
                        new RuleOption("names", "Which ones", RuleOption.Type.LIST, "[a, b]", List.of()),
                        new RuleOption("text", "What to say", RuleOption.Type.TEXT, "\"\"", List.of()));
    }
}

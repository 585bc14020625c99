package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

    @TempDir
    private Path folder;

    @Test
    void every_rule_is_listed_with_its_severity() {
        CommandLineRun program = new CommandLineRun(folder).run("rules");

        assertThat(program.exitCode()).isZero();
        for (Rule rule : RuleCatalog.load().rules()) {
            assertThat(program.out())
                    .contains("  " + rule.info().id() + " ")
                    .contains(rule.info().summary());
        }
        assertThat(program.out()).contains("\nerror    broken-link ");
    }

    @Test
    void programs_get_the_list_as_json() {
        CommandLineRun program = new CommandLineRun(folder).run("rules", "--format", "json");

        assertThat(program.out()).contains("\n,{\"id\":\"broken-link\",\"severity\":\"error\",\"summary\":");
    }

    @Test
    void every_rule_can_be_explained() {
        for (Rule rule : RuleCatalog.load().rules()) {
            CommandLineRun program =
                    new CommandLineRun(folder).run("explain", rule.info().id().value());

            assertThat(program.exitCode()).isZero();
            assertThat(program.out())
                    .startsWith(rule.info().id() + " (")
                    .contains(rule.info().summary())
                    .contains("In vaultvet.yaml:")
                    .doesNotContain("null");
        }
    }
}

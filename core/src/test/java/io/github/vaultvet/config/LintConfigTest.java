package io.github.vaultvet.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.VaultPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LintConfigTest {

    private static final Origin ORIGIN = new Origin.Argument("vaultvet.includes");

    private static LintConfig config() throws ConfigException {
        byte[] yaml = "include: [notes]\nexclude: [notes/old]\n".getBytes(StandardCharsets.UTF_8);
        return ConfigLoader.load(yaml, "vaultvet.yaml", RuleCatalog.load());
    }

    private static Stream<String> checked(LintConfig config) {
        return Stream.of("notes/a.md", "notes/old/b.md", "daily/c.md", "daily/d.md")
                .filter(path -> config.checks(VaultPath.of(path)));
    }

    @Test
    void files_that_are_chosen_replace_those_to_include_and_what_is_excluded_stays_so() throws ConfigException {
        List<Glob> included = List.of(Glob.of("daily"), Glob.of("notes/old"));

        assertThat(checked(config().choosing(included, List.of(), ORIGIN))).containsExactly("daily/c.md", "daily/d.md");
    }

    @Test
    void more_is_excluded() throws ConfigException {
        List<Glob> excluded = List.of(Glob.of("notes/a.md"));

        assertThat(checked(config())).containsExactly("notes/a.md");
        assertThat(checked(config().choosing(List.of(), excluded, ORIGIN))).isEmpty();
    }
}

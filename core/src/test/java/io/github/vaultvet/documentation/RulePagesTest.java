package io.github.vaultvet.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.fixture.FileTree;
import io.github.vaultvet.fixture.GeneratedFile;
import io.github.vaultvet.fixture.Linting;
import io.github.vaultvet.fixture.Repository;
import io.github.vaultvet.rule.Describe;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.rule.RuleInfo;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the rules and the README's table are what the rules say about themselves. */
final class RulePagesTest {

    private static final Path PAGES = Repository.path("src/site/markdown/rules");
    private static final String TABLE_START = "<!-- rules:start, generated -->\n";
    private static final String TABLE_END = "<!-- rules:end -->";

    private static final List<Rule> RULES = RuleCatalog.load().rules();

    @TempDir
    private Path temporary;

    static Stream<RuleInfo<?>> infos() {
        return RULES.stream().map(Rule::info);
    }

    @ParameterizedTest
    @MethodSource("infos")
    void page_is_current(RuleInfo<?> info) throws IOException {
        GeneratedFile.assertCurrent(PAGES.resolve(info.id() + ".md"), RulePage.page(info));
    }

    @Test
    void index_is_current() throws IOException {
        GeneratedFile.assertCurrent(PAGES.resolve("index.md"), "# Rules\n\n" + RulePage.table(RULES, ""));
    }

    @Test
    void table_of_the_readme_is_current() throws IOException {
        Path readme = Repository.path("README.md");
        String text = Files.readString(readme);
        int start = text.indexOf(TABLE_START) + TABLE_START.length();
        int end = text.indexOf(TABLE_END);
        assertThat(end).as("the markers of the table").isGreaterThanOrEqualTo(start);
        GeneratedFile.assertCurrent(
                readme,
                text.substring(0, start) + RulePage.table(RULES, "src/site/markdown/rules/") + text.substring(end));
    }

    @Test
    void there_is_no_page_without_a_rule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("index.md")))
                    .containsExactlyInAnyOrderElementsOf(
                            infos().map(info -> info.id() + ".md").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("infos")
    void a_rule_describes_itself(RuleInfo<?> info) {
        assertThat(info.summary()).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
        assertThat(info.reason()).isNotBlank();
        for (RecordComponent component : info.defaults().getClass().getRecordComponents()) {
            assertThat(component.getAnnotation(Describe.class))
                    .as("the description of %s", component.getName())
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("infos")
    void examples_do_what_the_page_says(RuleInfo<?> info) throws IOException {
        if (!info.bad().isEmpty()) {
            assertThat(findings(info, info.bad())).as("findings in the example").isPositive();
            assertThat(findings(info, info.good()))
                    .as("findings in the sound example")
                    .isZero();
        }
    }

    private int findings(RuleInfo<?> info, String example) throws IOException {
        Path vault = Files.createTempDirectory(temporary, "vault");
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (String other : List.of(
                "a note that exists.md",
                "a/note.md",
                "ai_safety.md",
                "another note.md",
                "another talk.md",
                "b/note.md",
                "diagrams/overview.png",
                "my note.md")) {
            files.put(other, new byte[0]);
        }
        files.put("example.md", example.getBytes(StandardCharsets.UTF_8));
        new FileTree(files).write(vault);
        return Linting.lint(vault, info.id()).diagnostics().size();
    }
}

package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.ConfigLoader;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.RuleCatalog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Git knows changes what is said of a finding; not where it is, how bad it is, nor how it is known again. */
@Timeout(60)
class GitEvidenceTest {

    @TempDir
    private Path folder;

    private GitRepository repository;

    @BeforeEach
    void makeRepository() {
        repository = GitRepository.init(folder)
                .file(
                        "s.md",
                        "[[Old]] [[Gone]] [[Never]] ![[Old]] ![[pic.png]] %%[[Old]] [[Never]]%% [[note_x]]",
                        "[[Old]] [[Old#Part|text]] [text](Old.md) [[Gone]] [[Never]]")
                .file("sub/t.md", "---", "up: \"[[Old]]\"", "---", "[[Gone]] [[Never]] [[../Old]]")
                .file("Note x.md", "x")
                .file("Old.md", "o")
                .file("Gone.md", "g")
                .file("pic.png", "p")
                .commit();
        repository
                .move("Old.md", "New.md")
                .move("pic.png", "photo.png")
                .delete("Gone.md")
                .commit();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exclude: []",
                "rules: {unwritten-note: warning}",
                "rules: {unwritten-note: off}",
                "rules: {broken-link: off}",
                "rules: {broken-link: info, unwritten-note: warning, broken-embed: off, link-in-comment: error}",
                "rules: {broken-link: off, unwritten-note: off}",
                "overrides: [{files: [sub], rules: {unwritten-note: off}}]",
                "rules: {unwritten-note: off}\noverrides: [{files: [sub], rules: {unwritten-note: info}}]",
                "planned: [Old, Gone]",
                "planned: ['*']"
            })
    void placesSeveritiesAndFingerprintsAreThoseWithoutGit(String configuration) throws ConfigException {
        LintConfig config =
                ConfigLoader.load(configuration.getBytes(StandardCharsets.UTF_8), "vaultvet.yaml", RuleCatalog.load());

        LintReport with = repository.lint("", config, true);
        LintReport without = repository.lint("", config, false);
        assertThat(lasting(with)).isEqualTo(lasting(without));
        for (Severity threshold : Severity.values()) {
            assertThat(with.hasAtLeast(threshold)).isEqualTo(without.hasAtLeast(threshold));
        }
    }

    private static List<Tuple> lasting(LintReport report) {
        return report.diagnostics().stream()
                .map(each -> tuple(each.path(), each.place(), each.severity(), each.fingerprint()))
                .toList();
    }

    @Test
    void whatChangesIsTheRuleTheCauseAndTheRepair() {
        assertThat(words(false))
                .containsOnly(
                        "unwritten-note unwritten",
                        "broken-embed unwritten",
                        "link-in-comment unwritten",
                        "broken-link spelling");
        assertThat(words(true))
                .containsExactly(
                        "broken-link renamed",
                        "broken-link deleted",
                        "unwritten-note unwritten",
                        "broken-embed renamed",
                        "broken-embed renamed",
                        "link-in-comment renamed",
                        "link-in-comment unwritten",
                        "broken-link spelling",
                        "broken-link renamed",
                        "broken-link renamed",
                        "broken-link renamed",
                        "broken-link deleted",
                        "unwritten-note unwritten",
                        "broken-link renamed",
                        "broken-link deleted",
                        "unwritten-note unwritten",
                        "broken-link renamed");
    }

    private List<String> words(boolean git) {
        return repository.lint("", LintConfig.defaults(), git).diagnostics().stream()
                .map(GitEvidenceTest::words)
                .toList();
    }

    private static String words(Diagnostic diagnostic) {
        return diagnostic.rule() + " "
                + diagnostic.finding().link().orElseThrow().cause();
    }

    @Test
    void aDeletedNoteIsStillWantedAndARenamedOneIsNot() {
        assertThat(repository.lint().statistics().wanted())
                .extracting(wanted -> wanted.target())
                .containsExactly("Never", "Gone");
        assertThat(repository
                        .lint("", LintConfig.defaults(), false)
                        .statistics()
                        .wanted())
                .extracting(wanted -> wanted.target())
                .contains("Old");
    }
}

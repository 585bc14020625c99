package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.engine.baseline.BaselineText;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commit is judged by the configuration, the schemas and the baseline that are in it. */
@Timeout(60)
class StagedControlFilesTest {

    private static final RuleCatalog RULES = RuleCatalog.load();

    @TempDir
    private Path folder;

    private GitRepository repository;

    @BeforeEach
    void makeRepository() {
        repository = GitRepository.init(folder).file("a.md", "[[never]]").file("b.md", "b");
        repository.git("add", "a.md", "b.md");
    }

    @Test
    void theConfigurationOfTheIndexCountsAndNotTheOneOnDisk() throws Exception {
        repository.file("vaultvet.yaml", "rules:", "  unwritten-note: off");
        repository.git("add", "vaultvet.yaml");
        repository.file("vaultvet.yaml", "rules:", "  unwritten-nte: off");

        assertThat(check().diagnostics()).isEmpty();
    }

    @Test
    void aConfigurationThatNobodyAddedDoesNotCountAndThatIsSaid() throws Exception {
        repository.file(".vaultvet.yaml", "rules:", "  unwritten-note: off");

        LintReport report = check();

        assertThat(report.diagnostics()).hasSize(1);
        assertThat(report.notices().stream().map(Notice::message))
                .containsExactly("\".vaultvet.yaml\" is on disk and not in the commit, so that it does not count;"
                        + " git add makes it a part of the commit");
    }

    @Test
    void whatAConfigurationNamesIsReadFromTheIndexToo() throws Exception {
        repository
                .file(
                        "vaultvet.yaml",
                        "extends: rules/more.yaml",
                        "schemas:",
                        "- files: b.md",
                        "  schema: rules/s.json")
                .file("rules/more.yaml", "rules:", "  unwritten-note: off")
                .file("rules/s.json", "{\"required\": [\"title\"]}");
        repository.git("add", "vaultvet.yaml", "rules");
        repository.delete("rules/more.yaml").delete("rules/s.json");

        assertThat(check().diagnostics())
                .extracting(found -> found.path() + " " + found.rule())
                .containsExactly("b.md front-matter-schema");
    }

    @Test
    void whatAConfigurationNamesAndNobodyAddedIsMissing() {
        repository.file("vaultvet.yaml", "extends: more.yaml").file("more.yaml", "");
        repository.git("add", "vaultvet.yaml");

        assertThatThrownBy(this::check).isInstanceOfSatisfying(ConfigException.class, refusal -> assertThat(
                        refusal.mistakes().get(0).toString())
                .contains("the vault has no file \"more.yaml\" in Git; it is on disk and was not added"));
    }

    @Test
    void theBaselineOfTheIndexCounts() throws Exception {
        String baseline = "never";
        writeBaseline();
        assertThat(check().diagnostics()).as(baseline).hasSize(1);

        repository.git("add", BaselineFile.NAME);
        repository.delete(BaselineFile.NAME);
        assertThat(check().diagnostics()).isEmpty();

        repository.file(BaselineFile.NAME, "nonsense");
        repository.git("add", BaselineFile.NAME);
        assertThatThrownBy(this::check)
                .isInstanceOf(VaultException.class)
                .hasMessageContaining(BaselineFile.NAME + ":1");
    }

    @Test
    void aLinkInTheVaultIsFollowedInTheIndexAndOneOutOfItNowhere(@TempDir Path elsewhere) throws Exception {
        repository.file("settings/own.yaml", "rules:", "  unwritten-note: off");
        Files.createSymbolicLink(folder.resolve("vaultvet.yaml"), Path.of("settings/own.yaml"));
        repository.git("add", "--all");
        repository.file("settings/own.yaml", "");
        assertThat(check().diagnostics()).isEmpty();

        Files.writeString(elsewhere.resolve("other.yaml"), "rules:\n  unwritten-note: off\n");
        Files.delete(folder.resolve("vaultvet.yaml"));
        Files.createSymbolicLink(folder.resolve("vaultvet.yaml"), elsewhere.resolve("other.yaml"));
        repository.git("add", "--all");
        assertThatThrownBy(this::check).hasMessageContaining("a link that leads out of the vault");
    }

    @Test
    void onDiskTheConfigurationOnDiskCounts() throws Exception {
        repository.commit().file("a.md", "[[never]] more").file("vaultvet.yaml", "rules:", "  unwritten-note: off");

        assertThat(check(new Changes(Optional.of("HEAD"), false, folder, System.getenv()))
                        .diagnostics())
                .isEmpty();
    }

    private void writeBaseline() throws Exception {
        LintRequest request =
                new LintRequest(folder, ".", "given", List.of(), LintConfig.defaults(), 1, Progress.NONE, false);
        Files.write(
                folder.resolve(BaselineFile.NAME),
                BaselineText.write(Linter.run(request).baseline().grown()));
    }

    private LintReport check() throws VaultException, ConfigException, IOException {
        return check(new Changes(Optional.empty(), true, folder, System.getenv()));
    }

    private LintReport check(Changes changes) throws VaultException, ConfigException, IOException {
        FoundVault vault = new FoundVault(folder.toRealPath(), ".", "given", List.of());
        try (ChangedVault changed = ChangedVault.open(vault, changes)) {
            return check(vault, changed);
        }
    }

    private static LintReport check(FoundVault vault, ChangedVault changed) throws VaultException, ConfigException {
        ControlFiles control = changed.controlFiles();
        LintRequest request = new LintRequest(
                vault.root(),
                vault.shownRoot(),
                vault.reason(),
                List.of(),
                ConfigFile.load(vault, control, RULES),
                1,
                Progress.NONE,
                true);
        return Linter.run(request.with(BaselineFile.read(vault, control)), changed, Optional.empty(), RULES)
                .report();
    }
}

package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.ConfigLoader;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LinterTest {

    private static final RuleCatalog REAL = RuleCatalog.load();

    @TempDir
    private Path folder;

    private VaultFolder vault;

    @BeforeEach
    void makeVault() {
        vault = new VaultFolder(folder);
    }

    /** Finds every {@code x}. */
    private record EveryX(RuleInfo<NoOptions> info) implements NoteRule {

        EveryX() {
            this(RuleInfo.of("every-x", Severity.WARNING));
        }

        @Override
        public void check(Note note, NoteContext context) {
            for (int at = 0; at < note.text().length(); at++) {
                if (note.text().bytes()[at] == 'x') {
                    context.report(Finding.at(new Span(at, at + 1), "An x"));
                }
            }
        }
    }

    /** Has a bug. */
    private record Clumsy(RuleInfo<NoOptions> info) implements NoteRule {
        @Override
        public void check(Note note, NoteContext context) {
            if (note.path().value().startsWith("bad")) {
                throw new IllegalStateException("oops");
            }
        }
    }

    private static final RuleCatalog EVERY_X = RuleCatalog.of(List.of(new EveryX()));

    private static LintConfig config(RuleCatalog catalog, String... lines) throws ConfigException {
        byte[] yaml = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return ConfigLoader.load(yaml, "vaultvet.yaml", catalog);
    }

    private void manyNotes() throws IOException {
        for (int i = 0; i < 200; i++) {
            vault.note(
                    "folder" + i % 7 + "/note" + i + ".md",
                    "# Note " + i,
                    "[[note" + (i + 1) + "]] [[missing" + i % 11 + "]] [[note" + i * 3 + "#No heading]]",
                    "![[pic" + i + ".png]] x and [[Note_" + i + "]]");
        }
    }

    @Test
    void canvasesAndBasesAreReadSelectedAndCounted() throws Exception {
        vault.note("a.md", "[[b]]")
                .file("x/y.canvas", "{\"nodes\":[{\"id\":\"1\",\"type\":\"text\",\"text\":\"[[b]]\"}]}")
                .file("x/z.base", "filters: file.hasLink(\"c\")");

        LintReport all = vault.lint(LintConfig.defaults(), REAL, 1);
        assertThat(VaultFolder.shown(all))
                .containsExactly("a.md:1 unwritten-note", "x/y.canvas:1 unwritten-note", "x/z.base:1 broken-link");
        assertThat(all.statistics().checkedNotes()).isEqualTo(1);
        assertThat(all.statistics().canvases()).isEqualTo(1);
        assertThat(all.statistics().bases()).isEqualTo(1);
        assertThat(all.statistics().links()).isEqualTo(3);
        assertThat(all.statistics().wanted())
                .hasSize(1)
                .first()
                .extracting("links")
                .isEqualTo(2);
        assertThat(all.texts().apply(VaultPath.of("x/y.canvas"))).isPresent();

        LintReport one = vault.lint(LintConfig.defaults(), REAL, 1, "x/y.canvas");
        assertThat(VaultFolder.shown(one)).containsExactly("x/y.canvas:1 unwritten-note");
        assertThat(one.notices()).isEmpty();
        assertThat(one.statistics().checkedNotes()).isZero();
        assertThat(one.statistics().canvases()).isEqualTo(1);
    }

    @Test
    void aFolderWithoutFilesIsAFolder() throws Exception {
        vault.note("a.md", "x").file("z.base", "filters: file.inFolder(\"in/box\") || file.inFolder(\"out\")");
        Files.createDirectories(folder.resolve("in/box/.hidden"));

        assertThat(vault.lint(LintConfig.defaults(), REAL, 1).diagnostics())
                .extracting(diagnostic -> diagnostic.finding().message())
                .containsExactly("No folder is called \"out\"");
    }

    @Test
    void aCanvasBeyondTheLimitIsAFindingOfItsOwn() throws Exception {
        vault.note("a.md", "x").file("big.canvas", " ".repeat(16 * 1024 * 1024 + 1));

        assertThat(VaultFolder.shown(vault.lint(LintConfig.defaults(), REAL, 1)))
                .containsExactly("big.canvas:1 note-too-large");
    }

    @Test
    void theReportIsTheSameForAnyNumberOfThreads() throws Exception {
        manyNotes();
        LintReport one = vault.lint(LintConfig.defaults(), REAL, 1);
        assertThat(one.diagnostics()).hasSizeGreaterThan(400);
        for (int jobs : new int[] {0, 2, 8}) {
            LintReport other = vault.lint(LintConfig.defaults(), REAL, jobs);
            assertThat(other.diagnostics()).isEqualTo(one.diagnostics());
            assertThat(other.statistics()).isEqualTo(one.statistics());
        }
    }

    @Test
    void findingsOfBothPhasesAreInOneOrder() throws Exception {
        manyNotes();
        List<Diagnostic> diagnostics =
                vault.lint(LintConfig.defaults(), REAL, 0).diagnostics();
        assertThat(diagnostics).isSortedAccordingTo(Diagnostic.ORDER);
        assertThat(diagnostics)
                .extracting(Diagnostic::fingerprint)
                .doesNotHaveDuplicates()
                .allMatch(each -> each.matches("[0-9a-f]{16}"));
    }

    @Test
    void aFingerprintStaysWhenLinesMove() throws Exception {
        vault.note("a.md", "x", "[[gone]] x [[gone]]");
        LintReport before = vault.lint(LintConfig.defaults(), REAL, 1);
        vault.note("a.md", "", "new", "x", "moved [[gone]] x", "[[gone]]");
        LintReport after = vault.lint(LintConfig.defaults(), REAL, 1);
        assertThat(before.diagnostics()).hasSize(2);
        assertThat(after.diagnostics())
                .extracting(Diagnostic::fingerprint)
                .containsExactlyElementsOf(before.diagnostics().stream()
                        .map(Diagnostic::fingerprint)
                        .toList());
    }

    @Test
    void onlyWhatWasSelectedIsReportedAndTheRestIsStillATarget() throws Exception {
        vault.note("a.md", "x [[b]]")
                .note("sub/b.md", "x")
                .note("sub/deep/c.md", "x")
                .note("subway.md", "x");
        assertThat(VaultFolder.shown(vault.lint(LintConfig.defaults(), REAL, 1, "a.md")))
                .isEmpty();
        assertThat(VaultFolder.shown(vault.lint(LintConfig.defaults(), EVERY_X, 1, "a.md")))
                .containsExactly("a.md:1 every-x");
        assertThat(VaultFolder.shown(vault.lint(LintConfig.defaults(), EVERY_X, 1, "sub")))
                .containsExactly("sub/b.md:1 every-x", "sub/deep/c.md:1 every-x");
        assertThat(vault.lint(LintConfig.defaults(), EVERY_X, 1, "sub")
                        .statistics()
                        .checkedNotes())
                .isEqualTo(2);
    }

    @Test
    void whatIsNoNoteOrExcludedIsSkippedWithANotice() throws Exception {
        vault.note("a.md", "x").note("old/b.md", "x").file("pic.png", "");
        LintConfig config = config(EVERY_X, "exclude: old/");
        LintReport report = vault.lint(config, EVERY_X, 1, "pic.png", "old/b.md", "a.md");
        assertThat(VaultFolder.shown(report)).containsExactly("a.md:1 every-x");
        assertThat(report.notices())
                .extracting(Notice::message)
                .containsExactly(
                        "\"old/b.md\" is excluded by the configuration and was skipped",
                        "\"pic.png\" is not a note, canvas or base of this vault and was skipped");
    }

    @Test
    void anExcludedNoteIsNotCheckedAndStillATarget() throws Exception {
        vault.note("a.md", "[[b]]", "[[b#Head]]").note("old/b.md", "# Head", "[[gone]]");
        LintConfig config = config(REAL, "exclude: old/**");
        assertThat(VaultFolder.shown(vault.lint(config, REAL, 1))).isEmpty();
    }

    @Test
    void aPlannedTargetMayBeMissing() throws Exception {
        vault.note("a.md", "[[Ideas/One]] [[Two]]");
        LintConfig config = config(REAL, "planned: Ideas/*");
        assertThat(VaultFolder.shown(vault.lint(config, REAL, 1))).containsExactly("a.md:1 unwritten-note");
    }

    @Test
    void linksOfTemplatesAreNotChecked() throws Exception {
        vault.note("T/t.md", "[[gone]]").note("a.md", "[[gone]]");
        LintConfig config = config(REAL, "templates: T/");
        assertThat(VaultFolder.shown(vault.lint(config, REAL, 1))).containsExactly("a.md:1 unwritten-note");
    }

    @Test
    void severitiesComeFromTheConfigurationAndTheLastOverrideThatMatches() throws Exception {
        vault.note("a.md", "x").note("q/b.md", "x").note("q/r/c.md", "x");
        LintConfig config = config(
                EVERY_X,
                "rules: {every-x: error}",
                "overrides:",
                "  - {files: q/, rules: {every-x: off}}",
                "  - {files: q/r/, rules: {every-x: info}}");
        assertThat(vault.lint(config, EVERY_X, 1).diagnostics())
                .extracting(Diagnostic::path, Diagnostic::severity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(VaultPath.of("a.md"), Severity.ERROR),
                        org.assertj.core.groups.Tuple.tuple(VaultPath.of("q/r/c.md"), Severity.INFO));
    }

    @Test
    void aBugInARuleNamesTheRuleAndTheNotes() throws Exception {
        vault.note("a.md", "x").note("bad1.md", "x").note("bad2.md", "x");
        RuleCatalog rules =
                RuleCatalog.of(List.of(new EveryX(), new Clumsy(RuleInfo.of("clumsy-rule", Severity.ERROR))));
        assertThatThrownBy(() -> vault.lint(LintConfig.defaults(), rules, 2))
                .isInstanceOf(InternalErrorException.class)
                .hasMessageContainingAll("clumsy-rule", "\"bad1.md\"", "oops", "1 more note");
    }

    @Test
    void aVaultWithoutANoteIsRefused() throws Exception {
        vault.file("pic.png", "");
        assertThatThrownBy(() -> vault.lint(LintConfig.defaults(), REAL, 1))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("no note");
    }

    @Test
    void aNoteCanBeReadAgainForTheReport() throws Exception {
        vault.note("a.md", "hello").file("pic.png", "x");
        LintReport report = vault.lint(LintConfig.defaults(), REAL, 1);
        assertThat(report.texts().apply(VaultPath.of("a.md")).orElseThrow().slice(0, 5))
                .isEqualTo("hello");
        assertThat(report.texts().apply(VaultPath.of("pic.png"))).isEmpty();
    }
}

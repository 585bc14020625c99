package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.config.RuleSetting;
import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.fixture.FileTree;
import io.github.vaultvet.fixture.Fixture;
import io.github.vaultvet.fixture.Linting;
import io.github.vaultvet.fixture.Repository;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Checking a note alone, which reads little beside it, finds what checking the whole vault finds in it. */
class ChosenNotesTest {

    private static final RuleCatalog RULES = RuleCatalog.load();

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> inEveryFixtureVault() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path rule : Fixture.ruleFolders()) {
            for (Fixture fixture : Fixture.of(rule)) {
                tests.add(dynamicTest(fixture.rule() + "/" + fixture.behaviour(), () -> check(fixture.vault())));
            }
        }
        Path example = Repository.path("test-vaults/example");
        tests.add(dynamicTest("example", () -> check(FileTree.read(example))));
        return tests.stream();
    }

    private void check(FileTree tree) throws IOException {
        Path vault = Files.createTempDirectory(temporary, "chosen").resolve("vault");
        tree.write(vault);
        LintConfig own = Linting.configuration(vault);
        assertSame(vault, own);
        assertSame(vault, allOn(own, false));
        assertSame(vault, allOn(own, true));
    }

    private static void assertSame(Path vault, LintConfig config) {
        LintReport whole = lint(vault, config);
        for (String path : FileTree.read(vault).files().keySet()) {
            if (VaultPath.of(path).holdsLinks() && !path.startsWith(".") && !path.contains("/.")) {
                List<Diagnostic> expected = whole.diagnostics().stream()
                        .filter(each -> each.path().value().equals(path))
                        .toList();
                assertThat(lint(vault, config, path).diagnostics()).as(path).isEqualTo(expected);
            }
        }
    }

    /** Every rule, with or without those that read everything. */
    private static LintConfig allOn(LintConfig config, boolean withAll) {
        Map<RuleId, RuleSetting> settings = new HashMap<>();
        for (Rule rule : RULES.rules()) {
            RuleInfo<?> info = rule.info();
            boolean asksForAll =
                    rule instanceof VaultRule vaultRule && (vaultRule.asksForGraph() || vaultRule.asksForProperties());
            if (withAll || !asksForAll) {
                settings.put(info.id(), new RuleSetting(Optional.of(Severity.WARNING), info.defaults()));
            }
        }
        config.rules().forEach((id, setting) -> settings.merge(id, setting, (on, own) -> own));
        return config.withRules(settings);
    }

    private static LintReport lint(Path vault, LintConfig config, String... selected) {
        try {
            return Linter.lint(
                    new LintRequest(vault, "vault", "given", List.of(selected), config, 1, Progress.NONE, false),
                    RULES);
        } catch (VaultException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothingIsReadThatNobodyAsksFor() throws IOException, VaultException {
        VaultFolder vault = new VaultFolder(temporary)
                .note("a.md", "[[b]] [[c#Part]]")
                .note("b.md", "# B")
                .note("c.md", "# Part")
                .note("d.md", "---", "aliases: [x]", "---");
        List<String> read = new ArrayList<>();

        assertThat(lint(vault, read)).isEmpty();
        assertThat(read).containsExactly("a.md", "c.md");

        read.clear();
        vault.note("a.md", "[[x]]");
        assertThat(lint(vault, read)).containsExactly("a.md:1 broken-link");
        assertThat(read).containsExactly("a.md", "b.md", "c.md", "d.md");
    }

    private static List<String> lint(VaultFolder vault, List<String> read) throws VaultException {
        VaultFiles files = VaultFiles.of(vault.root(), "vault");
        VaultFiles watched = files.with(() -> new SourceReader() {
            private final SourceReader reader = files.openReader();

            @Override
            public NoteReader.Reading read(VaultPath source) {
                read.add(source.value());
                return reader.read(source);
            }

            @Override
            public boolean isSymbolicLink(VaultPath source) {
                return reader.isSymbolicLink(source);
            }
        });
        LintRequest request = new LintRequest(
                vault.root(), "vault", "given", List.of("a.md"), LintConfig.defaults(), 1, Progress.NONE, false);
        return VaultFolder.shown(Linter.run(watched, request, RULES).report());
    }
}

package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.RuleFamily;
import io.github.vaultvet.fixture.FileTree;
import io.github.vaultvet.fixture.Fixture;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFilterTest {

    private static final RuleCatalog RULES = RuleCatalog.load();

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[my note]]",
                "[[MY NOTE#x]]",
                "[a](My%20Note.md)",
                "[a](My%20%4eote.md)",
                "[a](My%20N&#111;te.md)",
                "{\"file\": \"My N\\u006fte.md\"}",
                "up: \"[[My N\\x6fte]]\"",
                "up: \"[[My No\\\n  te]]\""
            })
    void whatMayLeadToTheNoteIsLetThrough(String text) {
        assertThat(letsThrough(text, "My Note.md")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "text", "[[my no te]]", "[[not]] [[e]]", "a \\frac{1}{2} &amp; 5 % of %20 caf\u00e9", "note"
            })
    void whatCannotLeadToTheNoteIsNot(String text) {
        assertThat(letsThrough(text, "My Notebook.md")).isFalse();
    }

    @Test
    void lettersWhoseSmallFormIsAsciiAreLetThrough() {
        assertThat(letsThrough("[[\u0130stanbul]]", "i\u0307stanbul.md")).isTrue();
        assertThat(letsThrough("[[\u212aelvin]]", "kelvin.md")).isTrue();
    }

    @Test
    void decomposedNamesAreTheSame() {
        assertThat(letsThrough("[[Cafe\u0301teria]]", "Caf\u00e9teria.md")).isTrue();
        assertThat(letsThrough("[[Caf\u00e9teria]]", "Cafe\u0301teria.md")).isTrue();
    }

    @Test
    void withTooLittleToGoByEverythingIsLetThrough() {
        assertThat(letsThrough("", "ab.md")).isTrue();
        assertThat(letsThrough("", "\u65e5\u672c\u8a9e.md")).isTrue();
        String[] many = IntStream.range(0, 33).mapToObj(i -> "note" + i + ".md").toArray(String[]::new);
        assertThat(letsThrough("", many)).isTrue();
        assertThat(letsThrough("", Arrays.copyOf(many, 32))).isFalse();
    }

    private static boolean letsThrough(String text, String... names) {
        return MentionFilter.of(List.of(names)).letsThrough(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every note in which something is found once a file is gone is one that the filter lets through. */
    @TestFactory
    Stream<DynamicTest> nothingIsMissedInAnyFixtureVault() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path rule : Fixture.ruleFolders()) {
            for (Fixture fixture : Fixture.of(rule)) {
                tests.add(dynamicTest(fixture.rule() + "/" + fixture.behaviour(), () -> removeEach(fixture.vault())));
            }
        }
        return tests.stream();
    }

    private void removeEach(FileTree tree) throws IOException {
        Set<String> before = findings(tree);
        for (String removed : List.copyOf(tree.files().keySet())) {
            if (removed.startsWith(".obsidian/") || removed.equals("vaultvet.yaml")) {
                // What a setting does to notes is another matter.
                continue;
            }
            byte[] bytes = tree.files().remove(removed);
            MentionFilter filter = MentionFilter.of(names(removed, tree));
            for (String found : findings(tree)) {
                String note = found.substring(0, found.indexOf('\n'));
                if (!before.contains(found)) {
                    assertThat(filter.letsThrough(tree.files().get(note)))
                            .as("%s without %s", note, removed)
                            .isTrue();
                }
            }
            tree.files().put(removed, bytes);
        }
    }

    /** The name of the file and of the folders that are gone with it. */
    private static List<String> names(String path, FileTree tree) {
        List<String> names = new ArrayList<>();
        String rest = path;
        while (!rest.isEmpty()) {
            names.add(rest.substring(rest.lastIndexOf('/') + 1));
            String folder = rest.contains("/") ? rest.substring(0, rest.lastIndexOf('/')) : "";
            rest = tree.files().keySet().stream().anyMatch(file -> file.startsWith(folder + "/")) ? "" : folder;
        }
        return names;
    }

    private Set<String> findings(FileTree tree) throws IOException {
        Path vault = Files.createTempDirectory(temporary, "mention").resolve("vault");
        tree.write(vault);
        Set<String> found = new HashSet<>();
        try {
            LintRequest request =
                    new LintRequest(vault, "vault", "given", List.of(), LintConfig.defaults(), 1, Progress.NONE, false);
            for (Diagnostic diagnostic : Linter.lint(request, RULES).diagnostics()) {
                String rule = RuleFamily.of(diagnostic.rule());
                found.add(diagnostic.path() + "\n" + diagnostic.place().span() + rule);
            }
        } catch (VaultException e) {
            // Without its last note it is no vault.
        }
        return found;
    }
}

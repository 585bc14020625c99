package io.github.vaultvet.rules.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.rule.WrittenPattern;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileIndex;
import io.github.vaultvet.vault.FileProblem;
import io.github.vaultvet.vault.ObsidianSettings;
import io.github.vaultvet.vault.Vault;
import io.github.vaultvet.vault.VaultSurroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What cannot be laid down as files everywhere: names that collide, files that cannot be read. */
final class FileRulesTest {

    @Test
    void names_that_differ_in_case_collide() {
        assertThat(run(new FileNameCollision(), vaultOf("a/Note.md", "a/note.md", "b/note.md")))
                .containsExactly(
                        "a/note.md: \"note.md\" has the same name as \"a/Note.md\" on Windows, on macOS and for"
                                + " Obsidian");
    }

    @Test
    void names_that_are_composed_differently_collide() {
        assertThat(run(new FileNameCollision(), vaultOf("caf\u00e9.md", "cafe\u0301.md")))
                .hasSize(1);
    }

    @Test
    void every_further_file_of_a_collision_is_reported() {
        assertThat(run(new FileNameCollision(), vaultOf("NOTE.md", "Note.md", "note.md")))
                .hasSize(2);
    }

    @Test
    void each_problem_is_reported_by_its_own_rule() {
        Vault vault = vaultWith(
                problem("a.md", FileProblem.Kind.UNREADABLE, "permission denied"),
                problem("b.md", FileProblem.Kind.TOO_LARGE, "17 MiB"),
                problem("c%FF.md", FileProblem.Kind.NAME_NOT_UTF8, ""));
        assertThat(run(new UnreadableFile(), vault))
                .containsExactly("a.md: This note cannot be read: permission denied");
        assertThat(run(new NoteTooLarge(), vault))
                .containsExactly("b.md: This file is too large to be checked: 17 MiB");
        assertThat(run(new FileNameNotUtf8(), vault)).containsExactly("c%FF.md: The name of this file is not UTF-8");
    }

    private static FileProblem problem(String path, FileProblem.Kind kind, String detail) {
        return new FileProblem(VaultPath.of(path), kind, detail);
    }

    private static Vault vaultOf(String... paths) {
        FileIndex files = FileIndex.of(Stream.of(paths).map(VaultPath::of).toList());
        return Vault.of(files, List.of(), VaultSurroundings.none());
    }

    private static Vault vaultWith(FileProblem... problems) {
        return Vault.of(
                FileIndex.of(List.of()),
                List.of(),
                new VaultSurroundings("", List.of(), ObsidianSettings.none(), List.of(problems)));
    }

    private static List<String> run(VaultRule rule, Vault vault) {
        List<String> found = new ArrayList<>();
        rule.check(vault, new VaultContext() {
            @Override
            public List<WrittenPattern> patterns() {
                return List.of();
            }

            @Override
            public boolean isTemplate(VaultPath note) {
                return false;
            }

            @Override
            public <O extends Record> O options(RuleInfo<O> info, VaultPath path) {
                return info.defaults();
            }

            @Override
            public void report(VaultPath path, Place place, Finding finding) {
                found.add(path + ": " + finding.message());
            }

            @Override
            public void reportAs(RuleId shown, VaultPath path, Place place, Finding finding) {
                report(path, place, finding);
            }

            @Override
            public boolean reportsOn(VaultPath path) {
                return true;
            }
        });
        return found;
    }
}

package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.git.GitProgram;
import io.github.vaultvet.vault.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that came with a vault is run, and nothing that the caller's environment says leads elsewhere. */
@Timeout(60)
class GitSafetyTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private GitRepository repository;

    @BeforeEach
    void makeRepositoryWithARename() {
        repository = GitRepository.init(folder)
                .file("s.md", "[[A]]")
                .file("A.md", "a")
                .commit()
                .move("A.md", "B.md")
                .commit();
    }

    /** A program that leaves a mark where it was run. */
    private String program(Path in, String name) throws IOException {
        Path program = Files.createDirectories(in).resolve(name);
        Files.writeString(program, "#!/bin/sh\necho run >>'" + mark() + "'\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program.toString();
    }

    private Path mark() {
        return elsewhere.resolve("mark");
    }

    @Test
    void programsThatTheConfigurationNamesAreNotRun() throws IOException {
        String program = program(elsewhere, "program");
        for (String key : List.of(
                "alias.diff-tree",
                "alias.rev-list",
                "alias.rev-parse",
                "core.alternateRefsCommand",
                "core.askPass",
                "core.editor",
                "core.fsmonitor",
                "core.gitProxy",
                "core.pager",
                "core.sshCommand",
                "credential.helper",
                "diff.external",
                "diff.evil.command",
                "diff.evil.textconv",
                "filter.evil.clean",
                "filter.evil.smudge",
                "gpg.program",
                "pager.diff-tree",
                "pager.rev-list",
                "pager.rev-parse",
                "pager.config")) {
            repository.git("config", key, key.startsWith("alias.") ? "!" + program : program);
        }
        repository.git("config", "log.showSignature", "true");
        repository.git("config", "core.hooksPath", elsewhere.resolve("hooks").toString());
        for (String hook :
                List.of("post-index-change", "reference-transaction", "post-checkout", "fsmonitor-watchman")) {
            program(elsewhere.resolve("hooks"), hook);
            program(folder.resolve(".git/hooks"), hook);
        }
        repository.file(".gitattributes", "*.md diff=evil filter=evil");

        assertThat(renamedTo(repository.lint().diagnostics())).containsExactly("B");
        assertThat(mark()).doesNotExist();
    }

    @Test
    void filtersAndHelpersAreNotRunToCompareFiles() throws IOException, VaultException {
        String program = program(elsewhere, "program");
        repository.file(".gitattributes", "*.md diff=evil filter=evil").commit();
        for (String key : List.of(
                "core.fsmonitor",
                "diff.evil.command",
                "diff.evil.textconv",
                "diff.external",
                "filter.evil.clean",
                "filter.evil.process",
                "filter.evil.smudge")) {
            repository.git("config", key, program);
        }
        repository.git("config", "filter.evil.required", "true");
        repository.file("s.md", "[[C]]").file("new.md", "[[D]]");
        // Git cannot tell by their times that these have not changed.
        for (String path : List.of("s.md", "B.md", ".gitattributes", ".git/index")) {
            Files.setLastModifiedTime(folder.resolve(path), FileTime.fromMillis(2_000_000_000_000L));
        }

        assertThat(repository.since("HEAD"))
                .containsExactlyInAnyOrder("s.md: No note is called \"C\"", "new.md: No note is called \"D\"");
        assertThat(repository.staged()).isEmpty();
        assertThat(mark()).doesNotExist();

        repository.git("config", "filter.a=b.clean", program);
        assertThatThrownBy(() -> repository.since("HEAD"))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("the filter \"a=b\"");
    }

    @Test
    void filesElsewhereAreNotCheckedInPlaceOfTheVault() throws IOException, VaultException {
        Files.writeString(Files.createDirectories(elsewhere.resolve("files")).resolve("s.md"), "[[secret]]");
        repository.git("config", "core.worktree", elsewhere.resolve("files").toString());
        repository.file("s.md", "[[C]]");

        assertThat(repository.since("HEAD")).containsExactly("s.md: No note is called \"C\"");
    }

    @Test
    void aMissingObjectIsFetchedByNoTransport() throws IOException {
        String program = program(elsewhere, "program");
        String first = repository.git("rev-parse", "HEAD~1^{tree}");
        repository.git("config", "extensions.partialClone", "origin");
        repository.git("config", "core.repositoryFormatVersion", "1");
        repository.git("config", "remote.origin.promisor", "true");
        for (String url : List.of(
                "ext::" + program,
                "ssh://example.invalid/x",
                "https://example.invalid/x",
                "file://" + folder,
                "evil::x",
                folder.toString())) {
            repository.git("config", "remote.origin.url", url);
            repository.git("config", "remote.origin.uploadpack", program);
            repository.git("config", "core.sshCommand", program);
            repository.git("config", "core.gitProxy", program);
            Path object = folder.resolve(".git/objects/" + first.substring(0, 2) + "/" + first.substring(2));
            Files.deleteIfExists(object);

            assertThat(repository.messages()).as(url).containsExactly("unwritten-note: No note is called \"A\"");
            assertThat(mark()).as(url).doesNotExist();
        }
    }

    @Test
    void whatGitIsToldByTheCallersEnvironmentDoesNotCount() throws IOException {
        GitRepository other = GitRepository.init(Files.createDirectories(elsewhere.resolve("other")))
                .file("A.md", "a")
                .commit();
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("GIT_DIR", other.folder().resolve(".git").toString());
        environment.put("GIT_WORK_TREE", other.folder().toString());
        environment.put("GIT_INDEX_FILE", elsewhere.resolve("index").toString());
        environment.put("GIT_OBJECT_DIRECTORY", elsewhere.toString());
        environment.put("GIT_EXTERNAL_DIFF", program(elsewhere, "program"));
        environment.put("GIT_TRACE", elsewhere.resolve("trace").toString());
        environment.put("GIT_CONFIG_COUNT", "1");
        environment.put("GIT_CONFIG_KEY_0", "core.fsmonitor");
        environment.put("GIT_CONFIG_VALUE_0", elsewhere.resolve("program").toString());

        assertThat(new GitHistory(folder.toRealPath(), environment).get()).satisfies(GitSafetyTest::isKnown);
        assertThat(mark()).doesNotExist();
        assertThat(elsewhere.resolve("trace")).doesNotExist();
    }

    @Test
    void aProgramThatCameWithTheVaultIsNotGit() throws IOException {
        program(folder, "git");
        program(folder.resolve("bin"), "git");
        for (String path : List.of("", ".", ":", "bin", folder.toRealPath().toString(), folder.toRealPath() + "/bin")) {
            assertThat(GitProgram.find(folder.toRealPath(), Map.of("PATH", path)))
                    .as(path)
                    .isEmpty();
        }
        assertThat(GitProgram.find(folder.toRealPath(), Map.of())).isEmpty();
        String path = folder.toRealPath() + ":bin:" + System.getenv("PATH");
        assertThat(new GitHistory(folder.toRealPath(), Map.of("PATH", path)).get())
                .satisfies(GitSafetyTest::isKnown);
        assertThat(mark()).doesNotExist();
    }

    @Test
    void withoutGitNothingIsKnown() throws IOException {
        GitHistory history = new GitHistory(folder.toRealPath(), Map.of("PATH", elsewhere.toString()));

        assertThat(history.get()).isSameAs(History.none());
        assertThat(history.gaps()).isEmpty();
    }

    @Test
    void anotherUsersRepositoryIsLeftAloneIfGitRefusesIt() throws IOException {
        // Git's own tests pretend so.
        String program = program(elsewhere, "git");
        Files.writeString(Path.of(program), "#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec " + git() + " \"$@\"\n");
        Map<String, String> environment = Map.of("PATH", elsewhere.toString(), "HOME", elsewhere.toString());
        GitHistory refused = new GitHistory(folder.toRealPath(), environment);
        assertThat(refused.get()).isSameAs(History.none());
        assertThat(refused.gaps()).isEmpty();

        Files.writeString(elsewhere.resolve(".gitconfig"), "[safe]\n\tdirectory = *\n");
        assertThat(new GitHistory(folder.toRealPath(), environment).get()).satisfies(GitSafetyTest::isKnown);
    }

    private static String git() {
        for (String entry : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(entry, "git"))) {
                return Path.of(entry, "git").toString();
            }
        }
        throw new IllegalStateException("no Git");
    }

    private static void isKnown(History history) {
        assertThat(history).isNotSameAs(History.none());
        assertThat(history.size()).isEqualTo(1);
    }

    private static List<String> renamedTo(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .flatMap(diagnostic -> diagnostic.finding().link().orElseThrow().suggestions().stream())
                .toList();
    }
}

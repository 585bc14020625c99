package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a hook that Git runs sees of the commit, in all the ways of making one. */
@Timeout(60)
class GitHookTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path work;

    private GitRepository repository;

    @BeforeEach
    void makeRepository() {
        repository = GitRepository.init(folder)
                .file("a.md", "[[b]]")
                .file("b.md", "b")
                .file("c.md", "c")
                .commit();
    }

    @Test
    void commitAllHoldsWhatIsNotStaged() throws Exception {
        repository.file("a.md", "[[all]]").file("c.md", "[[all too]]");
        repository.git("add", "c.md");

        assertThat(inHook("commit", "-a"))
                .containsExactly("a.md: No note is called \"all\"", "c.md: No note is called \"all too\"");
    }

    @Test
    void commitOfAPathHoldsNothingElseThatIsStaged() throws Exception {
        repository.file("a.md", "[[path]]").file("c.md", "[[staged]]");
        repository.git("add", "c.md");

        assertThat(inHook("commit", "--", "a.md")).containsExactly("a.md: No note is called \"path\"");
        assertThat(lastIndex()).isNotEmpty();
    }

    @Test
    void commitOfAPathThatIsGoneBreaksLinks() throws Exception {
        repository.delete("b.md");

        assertThat(inHook("commit", "--", "b.md"))
                .containsExactly("a.md: No note is called \"b\"; it was deleted in this change");
    }

    @Test
    void commitOfAPathInAFolderOfTheRepository() throws Exception {
        repository.file("vault/n.md", "[[m]]").file("vault/m.md", "m").commit();
        repository.file("vault/n.md", "[[sub]]").file("vault/m.md", "[[staged]]");
        repository.git("add", "vault/m.md");

        assertThat(inHookOf(repository, "", "vault", "commit", "--", "vault/n.md"))
                .containsExactly("n.md: No note is called \"sub\"");
    }

    @Test
    void commitOfAPatchHoldsTheHunksThatWereChosen() throws Exception {
        String[] lines = new String[40];
        Arrays.fill(lines, "text");
        repository.file("a.md", lines).commit();
        lines[0] = "[[first]]";
        lines[39] = "[[last]]";
        repository.file("a.md", lines);

        assertThat(inHookOf(repository, "y\nn\n", "", "commit", "-p"))
                .containsExactly("a.md: No note is called \"first\"");
    }

    @Test
    void amendingComparesWithTheNewestCommit() throws Exception {
        repository.file("c.md", "[[amended]]");
        repository.git("add", "c.md");

        assertThat(inHook("commit", "--amend", "--no-edit")).containsExactly("c.md: No note is called \"amended\"");
    }

    @Test
    void aLinkedWorktreeHasAnIndexOfItsOwn() throws Exception {
        Path tree = work.resolve("tree");
        repository.git("worktree", "add", "-q", tree.toString());
        GitRepository linked = new GitRepository(tree);
        linked.file("a.md", "[[linked]]");

        assertThat(inHookOf(linked, "", "", "commit", "-a")).containsExactly("a.md: No note is called \"linked\"");
    }

    @Test
    void theIndexOfAnotherRepositoryIsNotAsked() throws Exception {
        GitRepository other = GitRepository.init(Files.createDirectories(work.resolve("other")))
                .file("x.md", "x")
                .commit()
                .file("x.md", "[[other]]");
        other.git("add", "x.md");
        repository.file("a.md", "[[path]]");

        List<String> found = new ArrayList<>();
        commit(
                repository,
                "",
                (environment, current) -> {
                    found.addAll(other.check("", new Changes(Optional.empty(), true, current, environment)));
                },
                "commit",
                "--",
                "a.md");

        assertThat(found).containsExactly("x.md: No note is called \"other\"");
    }

    @Test
    void aLockThatIsHeldDoesNotMatter() throws Exception {
        repository.file("a.md", "[[locked]]");
        repository.git("add", "a.md");
        repository.file(".git/index.lock", "");

        assertThat(repository.staged()).containsExactly("a.md: No note is called \"locked\"");
        assertThat(repository.since("HEAD")).containsExactly("a.md: No note is called \"locked\"");
    }

    private List<String> inHook(String... command) throws Exception {
        return inHookOf(repository, "", "", command);
    }

    private List<String> inHookOf(GitRepository committing, String answers, String vault, String... command)
            throws Exception {
        List<String> found = new ArrayList<>();
        commit(
                committing,
                answers,
                (environment, current) -> found.addAll(
                        committing.check(vault, new Changes(Optional.empty(), true, current, environment))),
                command);
        return found;
    }

    /** What is done while the hook runs. */
    private interface Check {
        void run(Map<String, String> environment, Path current) throws VaultException;
    }

    /** Makes a commit whose hook says how Git has started it, waits for the check and then refuses the commit. */
    private void commit(GitRepository committing, String answers, Check check, String... command) throws Exception {
        Path hook = folder.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(
                hook,
                "#!/bin/sh\npwd >'" + work + "/pwd'; env -0 >'" + work + "/env'; : >'" + work + "/ready'\n"
                        + "while [ ! -e '" + work + "/done' ]; do sleep 0.02; done\nexit 1\n");
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> line =
                new ArrayList<>(List.of("git", "-C", committing.folder().toString()));
        line.addAll(List.of("-c", "user.name=a", "-c", "user.email=a@example.com"));
        line.addAll(List.of(command));
        line.addAll(1 + line.indexOf("commit"), List.of("-m", "x"));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.redirectOutput(work.resolve("log").toFile());
        Process process = builder.start();
        try (var input = process.getOutputStream()) {
            input.write(answers.getBytes(StandardCharsets.UTF_8));
        }
        while (!Files.exists(work.resolve("ready"))) {
            assertThat(process.isAlive()).as("%s", log()).isTrue();
            Thread.sleep(5);
        }
        check.run(environment(), Path.of(Files.readString(work.resolve("pwd")).strip()));
        Files.createFile(work.resolve("done"));
        assertThat(process.waitFor()).isEqualTo(1);
    }

    private String log() {
        try {
            return Files.readString(work.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> environment() throws IOException {
        Map<String, String> environment = new HashMap<>();
        for (String variable : Files.readString(work.resolve("env")).split("\0", -1)) {
            int equals = variable.indexOf('=');
            if (equals > 0) {
                environment.put(variable.substring(0, equals), variable.substring(equals + 1));
            }
        }
        return environment;
    }

    private String lastIndex() throws IOException {
        return environment().getOrDefault("GIT_INDEX_FILE", "");
    }
}

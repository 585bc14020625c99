package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The hook in commits that Git makes. In the place of vaultvet stands a script that notes what it was asked. */
@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in is a script for a POSIX shell")
class InstallHookCommandTest {

    private static final String HOOK = ".git/hooks/pre-commit";

    @TempDir
    private Path folder;

    @TempDir
    private Path bin;

    private GitFolder repository;

    @BeforeEach
    void makeRepository() throws IOException {
        standIn("exit 0");
        repository = GitFolder.init(folder, Map.of("PATH", bin + ":" + System.getenv("PATH")));
        repository.file("a.md", "a");
        assertThat(repository.commit().code()).isZero();
    }

    private void standIn(String end) throws IOException {
        executable(bin.resolve("vaultvet"), "#!/bin/sh\necho \"$PWD: $*\" >>'" + bin + "/asked'\n" + end + "\n");
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String asked() throws IOException {
        Path asked = bin.resolve("asked");
        String text = Files.exists(asked) ? Files.readString(asked) : "";
        Files.deleteIfExists(asked);
        return text.replace(folder.toRealPath().toString(), "TOP");
    }

    private CommandLineRun run(String... arguments) {
        return runIn(folder, arguments);
    }

    private CommandLineRun runIn(Path where, String... arguments) {
        return new CommandLineRun(where)
                .environment("PATH", System.getenv("PATH"))
                .run(arguments);
    }

    @Test
    void a_commit_is_made_or_refused_as_the_check_says() throws IOException {
        CommandLineRun installing = run("install-hook");

        assertThat(installing.exitCode()).isZero();
        assertThat(installing.out())
                .isEqualTo("Made " + HOOK + ", which checks the vault before each commit.\n"
                        + "A commit that is refused can be made all the same: git commit --no-verify\n"
                        + "To take the check out again: vaultvet install-hook --uninstall\n");
        assertThat(folder.resolve(HOOK)).isExecutable();
        repository.file("a.md", "b");
        assertThat(repository.commit().code()).isZero();
        assertThat(asked()).isEqualTo("TOP: check --staged --quiet -- .\n");

        standIn("echo found; exit 1");
        repository.file("a.md", "c");
        assertThat(repository.commit())
                .isEqualTo(new GitFolder.Ended(
                        1, "found\nvaultvet: the commit is refused; git commit --no-verify makes it all the same"));
        standIn("echo wrong configuration; exit 2");
        assertThat(repository.commit()).isEqualTo(new GitFolder.Ended(1, "wrong configuration"));
        assertThat(repository.commit("--no-verify").code()).isZero();
    }

    @Test
    void installing_twice_changes_nothing_and_uninstalling_leaves_nothing() {
        run("install-hook");
        String hook = repository.text(HOOK);

        assertThat(run("install-hook").out()).startsWith(HOOK + " already checks the vault.\n");
        assertThat(repository.text(HOOK)).isEqualTo(hook);

        assertThat(run("install-hook", "--uninstall").out())
                .isEqualTo("Deleted " + HOOK + ", which did nothing else.\n");
        assertThat(folder.resolve(HOOK)).doesNotExist();
        assertThat(run("install-hook", "--uninstall").out()).isEqualTo("There is no such check in " + HOOK + ".\n");
    }

    @Test
    void a_hook_that_is_there_runs_behind_the_check_and_is_given_back() throws IOException {
        String own = "#!/bin/sh\necho \"own: $0\"\nexit 3\n";
        executable(folder.resolve(HOOK), own);

        assertThat(run("install-hook").out()).startsWith("Added to " + HOOK + ", before what it does already");
        repository.file("a.md", "b");
        assertThat(repository.commit()).isEqualTo(new GitFolder.Ended(1, "own: " + HOOK));
        assertThat(asked()).isNotEmpty();
        standIn("exit 1");
        assertThat(repository.commit().output()).doesNotContain("own");

        assertThat(run("install-hook", "--uninstall").out()).startsWith("Took the check out of " + HOOK);
        assertThat(repository.text(HOOK)).isEqualTo(own);
        assertThat(folder.resolve(HOOK)).isExecutable();
    }

    @Test
    void a_hook_that_cannot_be_added_to_is_left_as_it_is() throws IOException {
        executable(folder.resolve(HOOK), "#!/usr/bin/env python3\n");
        assertRefused(run("install-hook"), "no shell script that could be added to");
        assertThat(run("install-hook", "--uninstall").exitCode()).isZero();
        assertThat(repository.text(HOOK)).isEqualTo("#!/usr/bin/env python3\n");

        repository.file(HOOK, "#!/bin/sh\n");
        Files.setPosixFilePermissions(folder.resolve(HOOK), PosixFilePermissions.fromString("rw-r--r--"));
        assertRefused(run("install-hook"), "is not executable, so that Git does not run it");

        Files.delete(folder.resolve(HOOK));
        Files.createSymbolicLink(folder.resolve(HOOK), Path.of("../../tools/check"));
        assertRefused(run("install-hook"), "is a symbolic link");
    }

    @Test
    void without_vaultvet_the_commit_is_refused_in_one_sentence() throws IOException {
        run("install-hook");
        Files.delete(bin.resolve("vaultvet"));
        repository.file("a.md", "b");

        GitFolder.Ended ended = repository.commit();

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output())
                .isEqualTo("vaultvet: the commit is refused, since there is no vaultvet on the PATH to check it;"
                        + " https://github.com/vaultvet/vaultvet says how to get it,"
                        + " and git commit --no-verify commits without a check");
    }

    @Test
    void a_vault_in_a_folder_and_several_in_one_repository() throws IOException {
        repository
                .file("my notes/x.md", "x")
                .file("it's/.obsidian/app.json", "{}")
                .file("it's/y.md", "y");

        assertThat(run("install-hook", "my notes", "it's").out())
                .startsWith("Made " + HOOK + ", which checks \"my notes\", \"it's\" before");
        repository.commit();
        assertThat(asked()).isEqualTo("TOP: check --staged --quiet -- my notes\nTOP: check --staged --quiet -- it's\n");

        assertThat(runIn(folder.resolve("it's"), "install-hook", "--uninstall").out())
                .isEqualTo("Changed " + HOOK + ", which now checks \"my notes\".\n");
        // On this branch there is no such vault, so there is nothing to check.
        repository.git("rm", "-rq", "my notes");
        repository.commit();
        assertThat(asked()).isEmpty();
        assertThat(run("install-hook", "--uninstall").out()).startsWith("There is no such check");
        assertRefused(run("install-hook", "my notes"), "\"my notes\" does not exist");
    }

    @Test
    void one_finding_vault_is_enough_and_all_are_checked() throws IOException {
        repository.file("one/x.md", "x").file("two/y.md", "y");
        run("install-hook", "one", "two");
        standIn("case $* in *one) exit 1 ;; esac");

        assertThat(repository.commit().code()).isEqualTo(1);
        assertThat(asked()).contains("-- one", "-- two");
    }

    @Test
    void hooks_among_the_files_are_used_and_name_no_path_of_this_computer() throws IOException {
        repository.git("config", "core.hooksPath", "tools/hooks");

        assertThat(run("install-hook").out()).startsWith("Made tools/hooks/pre-commit,");
        assertThat(repository.text("tools/hooks/pre-commit"))
                .doesNotContain(System.getProperty("java.home"))
                .doesNotContain("JAVA_HOME");
        repository.commit();
        assertThat(asked()).isNotEmpty();
    }

    @Test
    void hooks_of_other_repositories_are_not_touched(@TempDir Path shared) {
        repository.git("config", "core.hooksPath", shared.toString());
        assertRefused(run("install-hook"), "the hooks of this repository lie outside of it");
        assertThat(shared).isEmptyDirectory();

        repository.git("config", "core.hooksPath", ".husky/_");
        assertRefused(run("install-hook"), "are made by husky");
    }

    @Test
    void a_linked_worktree_has_the_hooks_of_its_repository() throws IOException {
        Path tree = bin.resolve("tree");
        repository.git("worktree", "add", "-q", tree.toString());

        assertThat(runIn(tree, "install-hook").out()).contains(HOOK);
        GitFolder linked = new GitFolder(tree, repository.environment()).file("a.md", "b");
        assertThat(linked.commit().code()).isZero();
        assertThat(asked()).isEqualTo(tree.toRealPath() + ": check --staged --quiet -- .\n");
    }

    @Test
    void amending_is_checked_and_what_is_picked_is_not() throws IOException {
        run("install-hook");
        repository.file("a.md", "b");
        assertThat(repository.commit("--amend").code()).isZero();
        assertThat(asked()).isNotEmpty();

        repository.git("checkout", "-qb", "side");
        repository.file("b.md", "b");
        repository.commit();
        repository.git("checkout", "-q", "main");
        repository.file("c.md", "c");
        repository.commit();
        assertThat(asked()).isNotEmpty();
        repository.git("rebase", "-q", "side");
        repository.git("revert", "--no-edit", "HEAD");
        repository.git("cherry-pick", "HEAD~1");
        assertThat(asked()).isEmpty();
    }

    @Test
    void a_merge_is_checked_if_that_was_asked_for() throws IOException {
        run("install-hook");
        repository.git("checkout", "-qb", "side");
        repository.file("b.md", "b");
        repository.commit();
        repository.git("checkout", "-q", "main");
        repository.file("c.md", "c");
        repository.commit();
        asked();
        repository.git("merge", "--quiet", "--no-edit", "side");
        assertThat(asked()).isEmpty();
        repository.git("reset", "-q", "--hard", "HEAD~1");

        assertThat(run("install-hook", "--merges").out())
                .contains(HOOK + " already checks the vault.\n")
                .contains("Made .git/hooks/pre-merge-commit,");
        repository.git("merge", "--quiet", "--no-edit", "side");
        assertThat(asked()).isNotEmpty();

        assertThat(run("install-hook", "--uninstall").out())
                .isEqualTo("Deleted " + HOOK + ", which did nothing else.\n"
                        + "Deleted .git/hooks/pre-merge-commit, which did nothing else.\n");
    }

    @Test
    void what_is_no_repository_is_refused_in_one_sentence(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("a.md"), "a");
        assertRefused(
                runIn(other, "install-hook"), "is not in a Git repository, so that there are no commits to check");
        assertRefused(
                new CommandLineRun(folder).environment("PATH", "").run("install-hook"), "there is no git on the PATH");
        assertRefused(run("install-hook", "--uninstall", "--merges"), "does not go with it");
        assertRefused(run("install-hook", "a.md"), "a hook checks a whole vault");
        GitFolder bare = new GitFolder(Files.createDirectories(other.resolve("bare")), Map.of());
        bare.git("init", "-q", "--bare");
        bare.file("a.md", "a");
        assertRefused(runIn(bare.folder(), "install-hook"), "this is a bare Git repository");
        GitFolder second = GitFolder.init(Files.createDirectories(other.resolve("second")), Map.of());
        second.file("a.md", "a");
        assertRefused(run("install-hook", ".", second.folder().toString()), "is in another repository than");
    }

    @Test
    void a_place_that_cannot_be_written_is_said() throws IOException {
        repository.git("config", "core.hooksPath", "a.md/hooks");

        assertRefused(run("install-hook"), "\"a.md/hooks/pre-commit\" cannot be written: ");
    }

    private static void assertRefused(CommandLineRun run, String sentence) {
        assertThat(run.err()).startsWith("vaultvet: ").contains(sentence).containsOnlyOnce("\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }
}

package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.binary.KeyedHash;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.engine.cache.CachePlace;
import io.github.vaultvet.git.GitProgram;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assumptions;

/** A repository that a test makes, whatever this machine's Git is set up for. */
record GitRepository(Path folder) {

    private static final RuleCatalog RULES = RuleCatalog.load();

    /** An empty repository; the test is skipped where there is no Git. */
    static GitRepository init(Path folder) {
        Assumptions.assumeThat(GitProgram.find(folder.resolve("none"), System.getenv()))
                .as("no Git on the path")
                .isPresent();
        GitRepository repository = new GitRepository(folder);
        repository.git("init", "--quiet", "--initial-branch=main");
        return repository;
    }

    GitRepository file(String path, String... lines) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    GitRepository delete(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    GitRepository move(String from, String to) {
        try {
            Files.createDirectories(folder.resolve(to).getParent());
            Files.move(folder.resolve(from), folder.resolve(to));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Commits all that has changed. */
    GitRepository commit() {
        return commit("2026-03-01T12:00:00Z");
    }

    GitRepository commit(String date) {
        git("add", "--all");
        run(Map.of("GIT_AUTHOR_DATE", "2001-01-01T00:00:00Z", "GIT_COMMITTER_DATE", date), "commit", "-qm", "x");
        return this;
    }

    /** The newest commit's id, as messages name it. */
    String head() {
        return git("rev-parse", "HEAD").substring(0, 7);
    }

    String git(String... arguments) {
        return run(Map.of(), arguments);
    }

    /** Merges a branch into the present one; false if Git leaves conflicts. */
    boolean merges(String branch) {
        Ended merge = start(Map.of(), "merge", "--quiet", "--no-edit", branch);
        return merge.code() == 0;
    }

    /**
     * What is found in the next commit, or in what has changed on disk: the same without what earlier checks have learnt
     * and with it.
     */
    List<String> check(String vault, Changes changes) throws VaultException {
        List<String> slow = check(vault, changes, Optional.empty());
        CachePlace caches = new CachePlace(folder.resolve(".git/caches"), new KeyedHash.Key(1, 2), false);
        assertThat(check(vault, changes, Optional.of(caches))).isEqualTo(slow);
        return slow;
    }

    private List<String> check(String vault, Changes changes, Optional<CachePlace> caches) throws VaultException {
        FoundVault found = new FoundVault(realPath(vault), "vault", "given", List.of());
        try (ChangedVault changed = ChangedVault.open(found, changes)) {
            LintRequest request = new LintRequest(
                    found.root(), "vault", "given", List.of(), LintConfig.defaults(), 1, Progress.NONE, true);
            return Linter.run(request, changed, caches, RULES).report().diagnostics().stream()
                    .map(each -> each.path() + ": " + each.finding().message())
                    .toList();
        }
    }

    private Path realPath(String path) {
        try {
            return folder.resolve(path).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> staged() throws VaultException {
        return check("", new Changes(Optional.empty(), true, folder, System.getenv()));
    }

    List<String> since(String commit) throws VaultException {
        return check("", new Changes(Optional.of(commit), false, folder, System.getenv()));
    }

    private String run(Map<String, String> more, String... arguments) {
        Ended ended = start(more, arguments);
        assertThat(ended.code())
                .as("%s: %s", String.join(" ", arguments), ended.output())
                .isZero();
        return ended.output();
    }

    private record Ended(int code, String output) {}

    private Ended start(Map<String, String> more, String... arguments) {
        List<String> command = new java.util.ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment()
                .putAll(Map.of(
                        "GIT_AUTHOR_NAME", "a",
                        "GIT_AUTHOR_EMAIL", "a@example.com",
                        "GIT_COMMITTER_NAME", "c",
                        "GIT_COMMITTER_EMAIL", "c@example.com",
                        "GIT_CONFIG_NOSYSTEM", "1",
                        "GIT_CONFIG_GLOBAL", "/dev/null"));
        builder.environment().putAll(more);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), output.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lints the repository, or a folder in it, as a vault. */
    LintReport lint(String vault, LintConfig config, boolean git) {
        try {
            Path root = folder.resolve(vault).toRealPath();
            return Linter.lint(
                    new LintRequest(root, "vault", "given", List.of(), config, 1, Progress.NONE, git), RULES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (VaultException e) {
            throw new IllegalStateException(e);
        }
    }

    LintReport lint() {
        return lint("", LintConfig.defaults(), true);
    }

    /** What is said of links whose target is missing. */
    List<String> messages() {
        return messages("");
    }

    List<String> messages(String vault) {
        return lint(vault, LintConfig.defaults(), true).diagnostics().stream()
                .map(GitRepository::message)
                .toList();
    }

    private static String message(Diagnostic diagnostic) {
        return diagnostic.rule() + ": " + diagnostic.finding().message();
    }
}

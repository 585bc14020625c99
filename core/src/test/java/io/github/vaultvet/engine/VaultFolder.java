package io.github.vaultvet.engine;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assumptions;

/** A vault on disk that a test fills. */
record VaultFolder(Path root) {

    VaultFolder note(String path, String... lines) throws IOException {
        return file(path, String.join("\n", lines));
    }

    VaultFolder file(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    VaultFolder link(String path, String target) throws IOException {
        Path link = root.resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, link.getFileSystem().getPath(target));
        return this;
    }

    WalkedVault walk() throws VaultException {
        return VaultWalker.walk(root, "vault");
    }

    List<String> names() throws VaultException {
        return walk().files().stream().map(VaultPath::value).toList();
    }

    List<String> notices() throws VaultException {
        return walk().notices().stream().map(Notice::message).toList();
    }

    List<String> problems() throws VaultException {
        return walk().problems().stream()
                .map(problem -> problem.path() + " " + problem.kind())
                .toList();
    }

    LintReport lint(LintConfig config, RuleCatalog rules, int jobs, String... selected) throws VaultException {
        return Linter.lint(
                new LintRequest(root, "vault", "given", List.of(selected), config, jobs, Progress.NONE, false), rules);
    }

    static List<String> shown(LintReport report) {
        return report.diagnostics().stream().map(VaultFolder::shown).toList();
    }

    private static String shown(Diagnostic diagnostic) {
        return diagnostic.path() + ":" + diagnostic.place().start().line() + " " + diagnostic.rule();
    }

    /** Runs a program of the system, for what Java cannot make; skips the test where it is missing. */
    static void run(Path folder, String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            Assumptions.assumeThat(false).as("no program %s here", command[0]).isTrue();
            throw e;
        }
        boolean ended = process.waitFor(30, TimeUnit.SECONDS);
        Assumptions.assumeThat(ended && process.exitValue() == 0)
                .as("%s cannot do this here", command[0])
                .isTrue();
    }
}

package io.github.vaultvet.maven;

import io.github.vaultvet.diagnostic.FailOn;
import io.github.vaultvet.diagnostic.HistoryGap;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.engine.ChangedVault;
import io.github.vaultvet.engine.Changes;
import io.github.vaultvet.engine.FileOutput;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.LintRequest;
import io.github.vaultvet.engine.LintRun;
import io.github.vaultvet.engine.Linter;
import io.github.vaultvet.engine.ProjectFolder;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.fix.Patch;
import io.github.vaultvet.maven.Outcome.Level;
import io.github.vaultvet.maven.Outcome.Line;
import io.github.vaultvet.report.Escaper;
import io.github.vaultvet.report.PatchReporter;
import io.github.vaultvet.report.Reporter;
import io.github.vaultvet.report.Reporters;
import io.github.vaultvet.report.TextOptions;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The check of one vault.
 *
 * @param vault the vault
 * @param request what to check and how
 * @param reports the files to write
 * @param settings how the outcome is judged
 */
record VaultCheck(FoundVault vault, LintRequest request, List<ReportFile> reports, Settings settings) {

    /**
     * What is the same for all vaults of a build.
     *
     * @param failOn which findings fail the build
     * @param maxFindings how many findings the log shows, 0: all
     * @param since the commit from which on changes are checked; empty for everything
     * @param folder of the project
     * @param version of the plugin
     */
    record Settings(FailOn failOn, int maxFindings, Optional<String> since, Path folder, String version) {}

    LintRun lint() throws VaultException {
        if (settings.since().isEmpty()) {
            return Linter.run(request);
        }
        Changes changes = new Changes(settings.since(), false, settings.folder(), System.getenv());
        try (ChangedVault changed = ChangedVault.open(vault, changes)) {
            return Linter.run(request, changed);
        }
    }

    /**
     * Writes the reports.
     *
     * @throws MojoExecutionException if one of them cannot be written
     */
    Outcome write(LintRun run) throws MojoExecutionException {
        Reporters reporters = reporters();
        List<Line> remarks = new ArrayList<>();
        for (ReportFile file : reports) {
            Reporter reporter = reporters.of(file.format(), TextOptions.DEFAULTS, () -> patch(run));
            write(file, reporter, run.report());
            for (Notice remark : reporter.remarks(run.report())) {
                remarks.add(new Line(Level.INFO, Escaper.buildLog(remark.message())));
            }
        }
        Outcome outcome = new OutcomeText(settings.failOn(), settings.maxFindings()).of(run.report());
        remarks.addAll(0, outcome.lines());
        return new Outcome(outcome.failures(), remarks);
    }

    private static Reporter patch(LintRun run) {
        Patch patch = new Patch(run);
        return new PatchReporter(patch::write, patch::sentences);
    }

    private static void write(ReportFile file, Reporter reporter, LintReport report) throws MojoExecutionException {
        try {
            FileOutput.write(file.path(), out -> reporter.write(report, out));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "the report \"" + file.path() + "\" could not be written: " + FileOutput.reason(e), e);
        }
    }

    private Reporters reporters() {
        return new Reporters(
                new Reporters.Origins(
                        settings.version(),
                        vault.shownRoot().equals(".") ? "" : vault.shownRoot(),
                        () -> ProjectFolder.of(vault, settings.folder(), System.getenv())),
                settings.failOn(),
                RuleCatalog.load());
    }

    /** Whether the same vault would have the same outcome again: what a clone of Git lacks may come later. */
    static boolean isLasting(LintReport report) {
        return report.statistics().historyGaps().stream().allMatch(HistoryGap.CUT::equals);
    }

    /** What the outcome depends on beside the vault and the program. */
    List<String> circumstances() {
        List<String> circumstances = new ArrayList<>(List.of(
                vault.root().toString(),
                String.join("/", vault.selected()),
                Boolean.toString(request.git()),
                settings.failOn().name(),
                Integer.toString(settings.maxFindings()),
                settings.folder().toString(),
                settings.version(),
                System.getProperty("java.version", ""),
                System.getProperty("sun.jnu.encoding", "")));
        for (String variable : List.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR")) {
            circumstances.add(System.getenv().getOrDefault(variable, ""));
        }
        for (ReportFile report : reports) {
            circumstances.add(report.format() + "=" + report.path());
        }
        return circumstances;
    }
}

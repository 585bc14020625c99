package io.github.vaultvet.maven;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.FailOn;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Mistake;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.diagnostic.SetAside;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.engine.BaselineFile;
import io.github.vaultvet.engine.ConfigFile;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.LintRequest;
import io.github.vaultvet.engine.Linter;
import io.github.vaultvet.engine.Progress;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultFinder;
import io.github.vaultvet.report.Escaper;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks the notes of an Obsidian vault and fails the build on what is broken: links, properties, timestamps. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends AbstractMojo {

    /**
     * The folder with the notes. Where it, or a folder above it, holds <code>.obsidian</code> or a
     * <code>vaultvet.yaml</code>, that one is the vault: links are looked up in all of it, and the notes in this folder
     * are checked.
     */
    @Parameter(property = "vaultvet.vault", defaultValue = "${basedir}", required = true)
    private File vault;

    /** The mildest findings that fail the build: <code>error</code>, <code>warning</code>, <code>info</code>; or <code>never</code>. */
    @Parameter(property = "vaultvet.failOn", defaultValue = "error", required = true)
    private String failOn;

    /** Whether Git is asked if missing files were renamed or deleted. */
    @Parameter(property = "vaultvet.git", defaultValue = "true")
    private boolean git;

    /** Whether findings that are old, as the vault's <code>vaultvet-baseline.tsv</code> says, are left out. */
    @Parameter(property = "vaultvet.baseline", defaultValue = "true")
    private boolean baseline;

    /** Checks nothing. */
    @Parameter(property = "vaultvet.skip", defaultValue = "false")
    private boolean skip;

    /** In a build of several modules, checks only in the folder where Maven was started. */
    @Parameter(property = "vaultvet.runOnlyAtExecutionRoot", defaultValue = "false")
    private boolean runOnlyAtExecutionRoot;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
    private File executionRoot;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Nothing is checked: vaultvet.skip is set");
            return;
        }
        if (runOnlyAtExecutionRoot && !basedir.equals(executionRoot)) {
            getLog().info("Nothing is checked here: vaultvet.runOnlyAtExecutionRoot is set");
            return;
        }
        FailOn threshold = Word.of("failOn", failOn, FailOn.class);
        LintReport report = lint();
        log(report);
        int failures = threshold.count(report);
        if (failures > 0) {
            throw new MojoFailureException(counted(failures, "finding") + " of severity \"" + failOn
                    + "\" or worse: repair what the lines above name, switch rules off in the vault's vaultvet.yaml,"
                    + " or let -Dvaultvet.failOn=never only report");
        }
    }

    private LintReport lint() throws MojoExecutionException {
        try {
            FoundVault found = VaultFinder.find(List.of(vault.toPath()), basedir.toPath());
            LintRequest request = new LintRequest(
                    found.root(),
                    found.shownRoot(),
                    found.reason(),
                    found.selected(),
                    ConfigFile.load(found, RuleCatalog.load()),
                    0,
                    Progress.NONE,
                    git);
            return Linter.lint(baseline ? request.with(BaselineFile.of(found).read()) : request);
        } catch (VaultException e) {
            throw new MojoExecutionException(Escaper.console(String.valueOf(e.getMessage())), e);
        } catch (ConfigException e) {
            throw refusal(e);
        }
    }

    /** Each mistake is a line of the log; the first one is the reason for the end as well. */
    private MojoExecutionException refusal(ConfigException refused) {
        for (Mistake mistake : refused.mistakes()) {
            getLog().error(Escaper.console(mistake.line()));
        }
        String reason = String.valueOf(refused.getMessage());
        int mistakes = refused.mistakes().size() + refused.notShown();
        String first = mistakes < 2
                ? reason
                : mistakes + " mistakes in the configuration, the first of them: "
                        + refused.mistakes().get(0).line();
        return new MojoExecutionException(Escaper.console(first), refused);
    }

    private void log(LintReport report) {
        for (Notice notice : report.notices()) {
            getLog().warn(Escaper.console(notice.message()));
        }
        for (Diagnostic diagnostic : report.diagnostics()) {
            String line = FindingLine.of(report.statistics().root(), diagnostic);
            switch (diagnostic.severity()) {
                case ERROR -> getLog().error(line);
                case WARNING -> getLog().warn(line);
                case INFO -> getLog().info(line);
            }
        }
        getLog().info(counted(report.statistics().checkedNotes(), "note") + " and "
                + counted(report.statistics().links(), "link") + " checked: "
                + counted(report.count(Severity.ERROR), "error") + ", "
                + counted(report.count(Severity.WARNING), "warning") + ", "
                + counted(report.count(Severity.INFO), "remark"));
        SetAside aside = report.setAside();
        if (aside.old() > 0 || aside.suppressed() > 0) {
            getLog().info("Not reported: " + counted(aside.old(), "old finding") + " in the baseline, "
                    + counted(aside.suppressed(), "finding") + " suppressed in notes");
        }
        if (aside.staleLines() > 0) {
            getLog().info(counted(aside.staleLines(), "line") + " of the baseline may go: vaultvet baseline --update");
        }
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}

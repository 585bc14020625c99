package io.github.vaultvet.maven;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.diagnostic.FailOn;
import io.github.vaultvet.engine.BaselineFile;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.LintRequest;
import io.github.vaultvet.engine.LintRun;
import io.github.vaultvet.engine.VaultDigest;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.baseline.Baseline;
import io.github.vaultvet.report.Count;
import io.github.vaultvet.report.Escaper;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the notes of Obsidian vaults and fails the build on what is broken: links, properties, timestamps. A vault that
 * is exactly as it was at the last check is not checked again; what was found then is said again.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends VaultMojo {

    /** The mildest findings that fail the build: <code>error</code>, <code>warning</code>, <code>info</code>; or <code>never</code>. */
    @Parameter(property = "vaultvet.failOn", defaultValue = "error", required = true)
    private String failOn;

    /** How many findings the log shows, those that fail the build first; 0: all. Reports in files are never cut. */
    @Parameter(property = "vaultvet.maxFindings", defaultValue = "100", required = true)
    private int maxFindings;

    /**
     * Reports that are written to files, each with a <code>format</code> (any of those of <code>vaultvet check</code>)
     * and a <code>file</code>. As a property: <code>format=file</code>, several with commas between them. With several
     * vaults, <code>{vault}</code> in the name stands for the vault's folder.
     */
    @Parameter(property = "vaultvet.outputs")
    private @Nullable List<Output> outputs;

    /** Checks only what has changed since the branch left this commit, and what the changes break. */
    @Parameter(property = "vaultvet.since")
    private @Nullable String since;

    /** Reports old findings, too, as if there were no baseline. */
    @Parameter(property = "vaultvet.ignoreBaseline", defaultValue = "false")
    private boolean ignoreBaseline;

    /** Checks even what is exactly as it was at the last check. */
    @Parameter(property = "vaultvet.recheck", defaultValue = "false")
    private boolean recheck;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File buildDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Optional<String> idleness = idleness();
        if (idleness.isPresent()) {
            getLog().info(idleness.get());
            return;
        }
        int failures = reading(this::check);
        if (failures > 0) {
            throw new MojoFailureException(Count.of(failures, "finding") + " of severity \"" + failOn
                    + "\" or worse: mend what the lines above name; or accept what there is today with "
                    + command("baseline") + ", so that only new findings fail the build; or set rules in the vault's"
                    + " vaultvet.yaml, " + command("explain") + " says what each is about");
        }
    }

    private int check() throws VaultException, ConfigException, MojoExecutionException {
        if (maxFindings < 0) {
            throw new MojoExecutionException("maxFindings cannot be " + maxFindings + "; 0 shows all findings");
        }
        VaultCheck.Settings settings = new VaultCheck.Settings(
                Word.of("failOn", failOn, FailOn.class),
                maxFindings,
                Optional.ofNullable(since).filter(commit -> !commit.isEmpty()),
                folder(),
                version());
        RuleCatalog catalog = RuleCatalog.load();
        List<FoundVault> vaults = vaults();
        int failures = 0;
        for (FoundVault vault : vaults) {
            List<ReportFile> reports =
                    ReportFile.of(outputs == null ? List.of() : outputs, folder(), vault, vaults.size() > 1);
            Today today = new Today();
            LintRequest request = request(vault, catalog).with(baseline(vault)).on(today);
            VaultCheck check = new VaultCheck(vault, request, reports, settings);
            Outcome outcome = outcome(check, today);
            outcome.log(getLog());
            failures += outcome.failures();
        }
        return failures;
    }

    private Baseline baseline(FoundVault vault) throws VaultException, MojoExecutionException {
        BaselineFile file = baselineFile(vault);
        if (ignoreBaseline) {
            return Baseline.EMPTY;
        }
        if (namesBaseline() && !file.exists()) {
            throw new MojoExecutionException("there is no baseline \"" + file.shownName() + "\"; " + command("baseline")
                    + " -Dvaultvet.baseline=" + file.shownName() + " writes it");
        }
        return oldFindings(vault);
    }

    private Outcome outcome(VaultCheck check, Today today) throws VaultException, MojoExecutionException {
        Optional<List<String>> identity = remembers() ? ProgramIdentity.words() : Optional.empty();
        if (identity.isEmpty()) {
            return check.write(check.lint());
        }
        List<String> circumstances = new ArrayList<>(check.circumstances());
        circumstances.addAll(identity.get());
        LastCheck last = new LastCheck(buildDirectory.toPath(), circumstances);
        String before = VaultDigest.of(check.request(), circumstances);
        Optional<Outcome> known = recheck ? Optional.empty() : last.recall(before, today.day(), check.reports());
        if (known.isPresent()) {
            getLog().info("The vault \"" + Escaper.buildLog(check.vault().shownRoot())
                    + "\" is unchanged since the last check; what it found:");
            return known.get();
        }
        LintRun run = check.lint();
        boolean lasting = VaultCheck.isLasting(run.report())
                && VaultDigest.of(check.request(), circumstances).equals(before);
        Outcome outcome = check.write(run);
        if (lasting) {
            keep(last, outcome, new LastCheck.Validity(before, today.ifAsked()), check.reports());
        }
        return outcome;
    }

    /**
     * Without a project there is no build directory, and nothing is written beside notes. What has changed since a commit
     * is quickly checked, and depends on more than can be told.
     */
    private boolean remembers() {
        if (!hasProject() || since != null) {
            return false;
        }
        Path folder = buildDirectory.toPath();
        try {
            // Now, since the folder itself may be seen as a part of the vault.
            Files.createDirectories(folder);
            return true;
        } catch (IOException e) {
            getLog().debug("The outcome cannot be kept in " + folder + ": " + e);
            return false;
        }
    }

    private void keep(LastCheck last, Outcome outcome, LastCheck.Validity validity, List<ReportFile> reports) {
        try {
            last.keep(outcome, validity, reports);
        } catch (IOException e) {
            getLog().debug("The outcome cannot be kept: " + e);
        }
    }
}

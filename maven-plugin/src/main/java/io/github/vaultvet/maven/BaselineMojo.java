package io.github.vaultvet.maven;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.engine.BaselineFile;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.GitAttributes;
import io.github.vaultvet.engine.LintRun;
import io.github.vaultvet.engine.Linter;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.baseline.Baseline;
import io.github.vaultvet.engine.baseline.BaselineChange;
import io.github.vaultvet.report.BaselineWords;
import io.github.vaultvet.report.Escaper;
import io.github.vaultvet.rule.RuleCatalog;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes down what is found today, so that <code>check</code> fails only on what comes later. */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
public final class BaselineMojo extends VaultMojo {

    /** Takes out of a baseline what has been mended, and follows moved notes. */
    @Parameter(property = "vaultvet.update", defaultValue = "false")
    private boolean update;

    /** With <code>update</code>: takes in new findings, too. */
    @Parameter(property = "vaultvet.grow", defaultValue = "false")
    private boolean grow;

    @Override
    public void execute() throws MojoExecutionException {
        Optional<String> idleness = idleness();
        if (idleness.isPresent()) {
            getLog().info(idleness.get());
        } else if (grow && !update) {
            throw new MojoExecutionException("vaultvet.grow needs vaultvet.update");
        } else {
            reading(this::writeAll);
        }
    }

    private Boolean writeAll() throws VaultException, ConfigException, MojoExecutionException {
        RuleCatalog catalog = RuleCatalog.load();
        for (FoundVault vault : vaults()) {
            if (!vault.selected().isEmpty()) {
                throw new MojoExecutionException("a baseline is about a whole vault, here \""
                        + Escaper.console(vault.shownRoot()) + "\": name that folder");
            }
            write(vault, catalog);
        }
        return true;
    }

    private void write(FoundVault vault, RuleCatalog catalog)
            throws VaultException, ConfigException, MojoExecutionException {
        BaselineFile file = baselineFile(vault);
        if (!update && file.exists()) {
            throw new MojoExecutionException("there is a baseline already, \"" + Escaper.console(file.shownName())
                    + "\"; -Dvaultvet.update takes out what has been mended, -Dvaultvet.update -Dvaultvet.grow takes in"
                    + " what is new, too");
        }
        Baseline before = file.readSettlingConflicts();
        LintRun run = Linter.run(request(vault, catalog).with(before));
        if (!update && run.findings().isEmpty()) {
            getLog().info("Nothing was found in \"" + Escaper.console(vault.shownRoot())
                    + "\", so no baseline is needed.");
            return;
        }
        BaselineChange change = BaselineChange.of(update, grow);
        Baseline after = change.of(run.baseline());
        file.write(after);
        getLog().info(BaselineWords.wrote(file.shownName(), after.findings(), after.lines())
                + BaselineWords.before(before.findings()));
        int leftOut = change.leftOut(run.baseline());
        if (leftOut > 0) {
            getLog().info(BaselineWords.leftOut(leftOut)
                    + ", which vaultvet:check shows; -Dvaultvet.grow takes them in");
        }
        adviseOnMerges(vault);
    }

    private void adviseOnMerges(FoundVault vault) throws VaultException {
        GitAttributes attributes = GitAttributes.of(vault);
        if (attributes.isInRepository() && !attributes.settleMerges()) {
            getLog().info(
                            "So that branches merge without a conflict, add this line to .gitattributes at the vault's root: "
                                    + GitAttributes.LINE);
        }
    }
}

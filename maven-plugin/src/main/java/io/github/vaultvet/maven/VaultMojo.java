package io.github.vaultvet.maven;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.config.Origin;
import io.github.vaultvet.engine.BaselineFile;
import io.github.vaultvet.engine.ConfigFile;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.LintRequest;
import io.github.vaultvet.engine.Progress;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultFinder;
import io.github.vaultvet.engine.baseline.Baseline;
import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that read vaults have in common: which vaults, and how they are read. */
abstract class VaultMojo extends AbstractMojo {

    /**
     * The folder with the notes. Where it, or a folder above it, holds <code>.obsidian</code> or a
     * <code>vaultvet.yaml</code>, that one is the vault: links are looked up in all of it, and the notes in this folder
     * are checked.
     */
    @Parameter(property = "vaultvet.vault", defaultValue = "${basedir}", required = true)
    private File vault;

    /** Several folders with notes, in place of <code>vault</code>; each is checked by itself. */
    @Parameter(property = "vaultvet.vaults")
    private @Nullable List<File> vaults;

    /** The configuration, in place of the <code>vaultvet.yaml</code> at the vault's root. */
    @Parameter(property = "vaultvet.config")
    private @Nullable File config;

    /**
     * Patterns of the files that are checked, in place of <code>include</code> in the configuration. Written and seen
     * from the vault's root as there.
     */
    @Parameter(property = "vaultvet.includes")
    private @Nullable List<String> includes;

    /** Patterns of files that are not checked, beside <code>exclude</code> in the configuration. Links may lead to them. */
    @Parameter(property = "vaultvet.excludes")
    private @Nullable List<String> excludes;

    /** The file with the old findings; without it, the <code>vaultvet-baseline.tsv</code> at the vault's root. */
    @Parameter(property = "vaultvet.baseline")
    private @Nullable File baseline;

    /** Whether Git is asked if missing files were renamed or deleted. */
    @Parameter(property = "vaultvet.git", defaultValue = "true")
    private boolean git;

    /** Does nothing. */
    @Parameter(property = "vaultvet.skip", defaultValue = "false")
    private boolean skip;

    /** In a build of several modules, works only in the folder where Maven was started. */
    @Parameter(property = "vaultvet.runOnlyAtExecutionRoot", defaultValue = "false")
    private boolean runOnlyAtExecutionRoot;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
    private File executionRoot;

    @Parameter(defaultValue = "${project.file}", readonly = true)
    private @Nullable File projectFile;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    /** Why nothing is done, if that is so. */
    final Optional<String> idleness() {
        if (skip) {
            return Optional.of("Nothing is done: vaultvet.skip is set");
        }
        return runOnlyAtExecutionRoot && !basedir.equals(executionRoot)
                ? Optional.of("Nothing is done here: vaultvet.runOnlyAtExecutionRoot is set")
                : Optional.empty();
    }

    final Path folder() {
        return basedir.toPath();
    }

    final String version() {
        return version;
    }

    final boolean hasProject() {
        return projectFile != null;
    }

    /** How another goal is run: by its short name, which Maven knows from a project alone. */
    final String command(String goal) {
        return hasProject()
                ? "mvn vaultvet:" + goal
                : "mvn io.github.vaultvet:vaultvet-maven-plugin:" + version + ":" + goal;
    }

    /** The vaults, each with the part of it that is meant. */
    final List<FoundVault> vaults() throws VaultException {
        List<File> folders = vaults == null || vaults.isEmpty() ? List.of(vault) : vaults;
        List<FoundVault> found = new ArrayList<>();
        for (File each : folders) {
            found.add(VaultFinder.find(List.of(each.toPath()), folder()));
        }
        return found;
    }

    /** What is asked about a vault, without a baseline. */
    final LintRequest request(FoundVault found, RuleCatalog catalog) throws ConfigException, MojoExecutionException {
        return new LintRequest(
                found.root(),
                found.shownRoot(),
                found.reason(),
                found.selected(),
                config(found, catalog),
                0,
                Progress.NONE,
                git);
    }

    final LintConfig config(FoundVault found, RuleCatalog catalog) throws ConfigException, MojoExecutionException {
        LintConfig read = config == null
                ? ConfigFile.load(found, catalog)
                : ConfigFile.load(found, folder(), seenFromFolder(config), catalog);
        return read.choosing(
                globs("includes", includes), globs("excludes", excludes), new Origin.Argument("the Maven plugin"));
    }

    private static List<Glob> globs(String parameter, @Nullable List<String> patterns) throws MojoExecutionException {
        List<Glob> globs = new ArrayList<>();
        for (String pattern : patterns == null ? List.<String>of() : patterns) {
            try {
                globs.add(Glob.of(pattern.trim()));
            } catch (IllegalArgumentException e) {
                throw new MojoExecutionException(
                        "\"" + pattern + "\" cannot be one of the " + parameter + ": " + e.getMessage());
            }
        }
        return globs;
    }

    /** The file with a vault's old findings, which need not be there. */
    final BaselineFile baselineFile(FoundVault found) throws MojoExecutionException {
        if (baseline == null) {
            return BaselineFile.of(found);
        }
        if (vaults != null && vaults.size() > 1) {
            throw new MojoExecutionException("a baseline is about one vault, and \"vaults\" names " + vaults.size()
                    + ": leave \"baseline\" out, so that each vault has its own, or write an execution for each");
        }
        return BaselineFile.named(baseline.toPath(), shown(baseline));
    }

    final Baseline oldFindings(FoundVault found) throws VaultException, MojoExecutionException {
        return baselineFile(found).read();
    }

    final boolean namesBaseline() {
        return baseline != null;
    }

    private Path seenFromFolder(File file) {
        Path path = file.toPath();
        return path.startsWith(folder()) ? folder().relativize(path) : path;
    }

    private String shown(File file) {
        return seenFromFolder(file).toString().replace('\\', '/');
    }

    /** Does something that reads vaults; what is wrong with them and their configurations becomes an error of the build. */
    final <T> T reading(BuildErrors.Work<T> work) throws MojoExecutionException {
        return new BuildErrors(getLog()).reading(work);
    }
}

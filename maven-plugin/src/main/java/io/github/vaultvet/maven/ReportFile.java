package io.github.vaultvet.maven;

import io.github.vaultvet.engine.FileOutput;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.report.ReportFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A report that goes to a file.
 *
 * @param format its format
 * @param path the file
 */
record ReportFile(ReportFormat format, Path path) {

    private static final String VAULT = "{vault}";

    /**
     * The reports about one of the vaults.
     *
     * @param outputs what was asked for
     * @param folder where their names are seen from
     * @param several whether there are other vaults, whose reports must not go into the same file
     * @throws MojoExecutionException if they cannot all be written
     */
    static List<ReportFile> of(List<Output> outputs, Path folder, FoundVault vault, boolean several)
            throws MojoExecutionException {
        List<ReportFile> files = new ArrayList<>();
        Set<Path> paths = new HashSet<>();
        for (Output output : outputs) {
            ReportFile file = of(output, folder, vault, several);
            if (!paths.add(file.path())) {
                throw new MojoExecutionException("two reports would go to \"" + output.file() + "\"");
            }
            files.add(file);
        }
        return files;
    }

    private static ReportFile of(Output output, Path folder, FoundVault vault, boolean several)
            throws MojoExecutionException {
        if (output.file().isEmpty()) {
            throw new MojoExecutionException("an output must name its format and its file, for example"
                    + " -Dvaultvet.outputs=sarif=target/vault.sarif; this one has no file: \"" + output.format()
                    + "\"");
        }
        ReportFormat format = Word.of("the format of an output", output.format(), ReportFormat.class);
        if (several && !output.file().contains(VAULT)) {
            throw new MojoExecutionException("the reports of several vaults would go to \"" + output.file()
                    + "\"; write " + VAULT + " into the name, which stands for the vault's folder");
        }
        Path path = path(folder, output.file().replace(VAULT, name(vault)));
        if (FileOutput.wouldReplaceFileOfVault(path, format == ReportFormat.MARKDOWN)) {
            throw new MojoExecutionException("a report would replace \"" + output.file()
                    + "\", which looks like a file of a vault; give the report another name");
        }
        return new ReportFile(format, path);
    }

    private static Path path(Path folder, String file) throws MojoExecutionException {
        try {
            return folder.resolve(file).normalize();
        } catch (InvalidPathException e) {
            throw new MojoExecutionException("\"" + file + "\" cannot be a path here: " + e.getReason());
        }
    }

    /** The vault's folder seen from the project's, as one word. */
    private static String name(FoundVault vault) {
        return vault.shownRoot().equals(".")
                ? "vault"
                : vault.shownRoot().replace("../", "").replace('/', '-');
    }
}

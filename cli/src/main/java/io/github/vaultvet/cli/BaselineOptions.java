package io.github.vaultvet.cli;

import io.github.vaultvet.engine.BaselineFile;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.baseline.Baseline;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which findings are old.
 *
 * @param file the file that was named, which must be there; empty for the one at the vault's root
 * @param ignored whether nothing is old, even if there is a file
 */
record BaselineOptions(Optional<BaselineFile> file, boolean ignored) {

    private static final String BASELINE = "--baseline";
    static final String NO_BASELINE = "--no-baseline";

    static void declare(Options options) {
        options.group(
                "Baseline:",
                fileOption("Old findings, which are not reported; without it: " + BaselineFile.NAME
                        + " at the vault's root, if it is there."),
                Option.flag(NO_BASELINE, "Report old findings, too."));
    }

    static Option fileOption(String description) {
        return Option.text(BASELINE, "FILE", description);
    }

    /** The file that is to be written, which need not be there. */
    static BaselineFile fileIn(FoundVault vault, Typed arguments, Surroundings surroundings) throws UsageException {
        Optional<String> typed = arguments.value(BASELINE);
        return typed.isPresent()
                ? BaselineFile.named(path(typed.get(), surroundings), typed.get())
                : BaselineFile.of(vault);
    }

    private static Path path(String typed, Surroundings surroundings) throws UsageException {
        return surroundings
                .currentFolder()
                .resolve(Arguments.paths(List.of(typed)).get(0));
    }

    static BaselineOptions of(Typed arguments, Surroundings surroundings) throws UsageException {
        Optional<String> typed = arguments.value(BASELINE);
        boolean ignored = arguments.has(NO_BASELINE);
        if (typed.isEmpty()) {
            return new BaselineOptions(Optional.empty(), ignored);
        }
        if (ignored) {
            throw new UsageException(BASELINE + " and " + NO_BASELINE + " exclude each other");
        }
        BaselineFile file = BaselineFile.named(path(typed.get(), surroundings), typed.get());
        if (!file.exists()) {
            throw new UsageException("there is no baseline \"" + typed.get() + "\"");
        }
        return new BaselineOptions(Optional.of(file), false);
    }

    /**
     * Reads the old findings.
     *
     * @throws VaultException if they cannot be read
     */
    Baseline read(CheckedVault vault) throws VaultException {
        if (ignored) {
            return Baseline.EMPTY;
        }
        return file.isPresent() ? file.get().read() : vault.baseline();
    }
}

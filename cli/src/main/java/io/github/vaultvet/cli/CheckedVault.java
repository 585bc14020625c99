package io.github.vaultvet.cli;

import io.github.vaultvet.engine.BaselineFile;
import io.github.vaultvet.engine.ChangedVault;
import io.github.vaultvet.engine.ControlFiles;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.baseline.Baseline;
import java.util.Optional;

/**
 * The vault that a check is about.
 *
 * @param found where it lies
 * @param change what has changed in it, if only that is checked
 */
record CheckedVault(FoundVault found, Optional<ChangedVault> change) implements AutoCloseable {

    /** A vault of which it does not matter what has changed. */
    static CheckedVault of(FoundVault found) {
        return new CheckedVault(found, Optional.empty());
    }

    @Override
    public void close() {
        if (change.isPresent()) {
            change.get().close();
        }
    }

    /** Whether it is not about some notes that were named. */
    boolean isWhole() {
        return found.selected().isEmpty();
    }

    /** Where the files are that say how it is checked. */
    ControlFiles control() {
        return change.isPresent() ? change.get().controlFiles() : ControlFiles.onDisk(found);
    }

    /** The baseline at its root. */
    Baseline baseline() throws VaultException {
        return change.isPresent()
                ? BaselineFile.read(found, control())
                : BaselineFile.of(found).read();
    }
}

package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.BitSet;
import java.util.List;

/** Knows from an earlier run which links are written like no name of the vault, and hears how links are judged now. */
public interface LinkMemory {

    /** Knows nothing and forgets everything. */
    LinkMemory NONE = new LinkMemory() {
        @Override
        public BitSet unlikeAnything(VaultPath source) {
            return new BitSet(0);
        }

        @Override
        public void judged(VaultPath source, List<JudgedLink> links) {
            // Nobody will ask.
        }
    };

    /**
     * Which of the links that {@link NoteSummary#unsettledLinks} has lead nowhere, and no name or alias in the vault, nor
     * below a dot folder, says what was meant; perhaps not all of them.
     */
    BitSet unlikeAnything(VaultPath source);

    /**
     * All links of a source that the names of files do not settle were judged.
     *
     * @param links the verdicts, in the order of the text
     */
    void judged(VaultPath source, List<JudgedLink> links);
}

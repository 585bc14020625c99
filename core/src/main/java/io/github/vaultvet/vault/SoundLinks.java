package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.List;

/** Hears of files whose links all lead to one file each, and to a place that is in it. */
public interface SoundLinks {

    /** Nobody listens. */
    SoundLinks DEAF = (source, links) -> {};

    /**
     * Nothing is wrong with any link of a source that the names of files do not settle.
     *
     * @param links the verdicts on these, in the order of the text
     */
    void found(VaultPath source, List<JudgedLink> links);
}

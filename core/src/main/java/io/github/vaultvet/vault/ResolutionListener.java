package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.List;

/**
 * Told how a target is resolved, in the order of the decisions. This one does not listen, and as long as no other is
 * loaded its methods cost nothing.
 */
class ResolutionListener {

    static final ResolutionListener DEAF = new ResolutionListener();

    /** R3.5: there is no target. */
    void noTarget(VaultPath source) {}

    /**
     * R3.6: the files whose name fits.
     *
     * @param whole whether the name has its extension
     */
    void candidates(String name, boolean whole, List<NamedFile> found) {}

    /** R3.7: the name stands alone, and only this file has it. */
    void onlyOne(NamedFile file) {}

    /** R3.8: the path that a relative one means. */
    void relative(String written, String path) {}

    /** R3.9: the files at exactly this path. */
    void exact(String path, List<NamedFile> found) {}

    /** R3.10: nothing is there, and the path had to be exact. */
    void rooted() {}

    /** R3.11: the files whose path ends with this one, those in the source's folder and below apart. */
    void ending(String path, List<NamedFile> inside, List<NamedFile> outside) {}

    /** R3.11: those of them with the shortest path. */
    void shortest(List<NamedFile> found) {}
}

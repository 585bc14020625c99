package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.List;

/** What is kept of a note after its rules have run; compact, since the whole vault's are kept at once. */
public final class NoteSummary {

    private final VaultPath path;
    private final List<UnsettledLink> unsettledLinks;

    NoteSummary(VaultPath path, List<UnsettledLink> unsettledLinks) {
        this.path = path;
        this.unsettledLinks = unsettledLinks;
    }

    public VaultPath path() {
        return path;
    }

    /** The links that the names of files alone do not settle, in the order of the text. */
    public List<UnsettledLink> unsettledLinks() {
        return unsettledLinks;
    }
}

package io.github.vaultvet.vault;

/**
 * A link that works and that Obsidian's index does not know: no backlink, no renaming (spec R2.14, R2.17). Only those are
 * kept that the names of files do not settle.
 *
 * @param kind how it is written
 * @param vaultName the vault that it names; empty if it means its own
 */
public record SideLink(Kind kind, String vaultName, UnsettledLink link) {

    /** How it is written. */
    public enum Kind {
        /** {@code [label]: note.md}. */
        DEFINITION,
        /** {@code obsidian://open?vault=notes&file=note}. */
        OBSIDIAN_URL
    }
}

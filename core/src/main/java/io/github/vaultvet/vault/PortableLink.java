package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.Optional;

/**
 * Why a link that Obsidian follows is not followed elsewhere.
 *
 * @param obstacle what is in the way
 * @param file where Obsidian goes
 * @param replacement what to write at the link's target span so that all hosts that were asked about follow it
 * @param certain whether it may be written unseen: what readers see stays the same
 */
public record PortableLink(Obstacle obstacle, VaultPath file, Optional<String> replacement, boolean certain) {

    /** Where a link is followed beside Obsidian. */
    public enum Host {
        /** Any system that tells names by their bytes, such as Linux and most web servers. */
        CASE_SENSITIVE,
        /** GitHub shows Markdown links; wikilinks are text there. */
        GITHUB,
        /** Quartz with its default, "shortest" paths; only wikilinks are meant. */
        QUARTZ
    }

    /** What is in the way. */
    public enum Obstacle {
        /** The name differs in case. */
        CASE,
        /** The file's name is stored with letters taken apart. */
        FILE_FORM,
        /** The link is written with letters taken apart. */
        LINK_FORM,
        /** GitHub adds no extension. */
        EXTENSION,
        /** GitHub looks from the folder of the note. */
        FOLDER,
        /** Quartz takes a name alone only if no other file has it. */
        NOT_UNIQUE,
        /** Quartz reads a path from the root. */
        PARTIAL_PATH
    }
}

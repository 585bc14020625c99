package io.github.vaultvet.config;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.Optional;

/**
 * The text of one layer of a configuration.
 *
 * @param kind where it comes from
 * @param name as messages show it; no two layers have the same
 * @param path the file in the vault; empty if it is none
 */
public record ConfigText(Kind kind, String name, Optional<VaultPath> path, NoteText text) {

    /** Where a text comes from. */
    public enum Kind {
        PRESET,
        FILE
    }

    /** A file in the vault. */
    public static ConfigText inVault(VaultPath path, String name, byte[] yaml) {
        return new ConfigText(Kind.FILE, name, Optional.of(path), NoteText.of(yaml));
    }

    /** A file that lies elsewhere. */
    public static ConfigText elsewhere(String name, byte[] yaml) {
        return new ConfigText(Kind.FILE, name, Optional.empty(), NoteText.of(yaml));
    }

    static ConfigText preset(String preset, byte[] yaml) {
        return new ConfigText(Kind.PRESET, "preset " + preset, Optional.empty(), NoteText.of(yaml));
    }
}

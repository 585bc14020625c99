package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.List;

/**
 * How Obsidian and its plugins are set up for a vault, as far as it matters here (spec R3.20, R3.21, R9.3).
 *
 * @param templateFolders folders whose notes are templates, without a slash at either end
 * @param ignoreFilters what the user wants left out of searches: path prefixes, and patterns between slashes (R3.16)
 * @param types of properties (R5.12)
 * @param datedNotes which notes are named by their date (R10.12)
 * @param warnings settings that could not be read or say what nobody means, one sentence each, without a full stop
 */
public record ObsidianSettings(
        List<String> templateFolders,
        List<String> ignoreFilters,
        DeclaredTypes types,
        List<DatedNotes> datedNotes,
        List<String> warnings) {

    public ObsidianSettings {
        templateFolders = List.copyOf(templateFolders);
        ignoreFilters = List.copyOf(ignoreFilters);
        datedNotes = List.copyOf(datedNotes);
        warnings = List.copyOf(warnings);
    }

    /** The settings of a vault that was never opened in Obsidian. */
    public static ObsidianSettings none() {
        return new ObsidianSettings(List.of(), List.of(), DeclaredTypes.none(), List.of(), List.of());
    }

    /** Whether a note lies in a template folder or below it. */
    public boolean isTemplate(VaultPath note) {
        if (templateFolders.isEmpty()) {
            return false;
        }
        String path = NameKey.of(note.value());
        for (String folder : templateFolders) {
            if (path.startsWith(NameKey.of(folder) + "/")) {
                return true;
            }
        }
        return false;
    }
}

package io.github.vaultvet.vault;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What belongs to a vault beside its files.
 *
 * @param vaultName what Obsidian calls the vault: the name of its root folder; may be empty
 * @param hiddenFiles paths of files below dot folders, which Obsidian does not see (R3.1): {@code .trash/x.md}
 * @param settings how Obsidian is set up for this vault
 * @param problems files that could not be read as they should, by path
 * @param history what became of files that it once had; asked at most once, when a target is missing for no other reason
 * @param properties what types properties have, if it was counted
 * @param loose files on disk that do not belong to what is judged; asked at most once, when a target is
 *     missing; empty if what is judged is what lies on disk
 * @param memory what an earlier run found out about links, and what the next one may know
 */
public record VaultSurroundings(
        String vaultName,
        List<String> hiddenFiles,
        ObsidianSettings settings,
        List<FileProblem> problems,
        Supplier<History> history,
        Optional<PropertyTally> properties,
        Optional<Supplier<LooseFiles>> loose,
        LinkMemory memory) {

    public VaultSurroundings {
        hiddenFiles = List.copyOf(hiddenFiles);
        problems = List.copyOf(problems);
    }

    /** The surroundings of a vault without a past. */
    public VaultSurroundings(
            String vaultName, List<String> hiddenFiles, ObsidianSettings settings, List<FileProblem> problems) {
        this(
                vaultName,
                hiddenFiles,
                settings,
                problems,
                History::none,
                Optional.empty(),
                Optional.empty(),
                LinkMemory.NONE);
    }

    public VaultSurroundings withHistory(Supplier<History> past) {
        return new VaultSurroundings(vaultName, hiddenFiles, settings, problems, past, properties, loose, memory);
    }

    public VaultSurroundings withProperties(Optional<PropertyTally> counted) {
        return new VaultSurroundings(vaultName, hiddenFiles, settings, problems, history, counted, loose, memory);
    }

    public VaultSurroundings withLooseFiles(Supplier<LooseFiles> others) {
        return new VaultSurroundings(
                vaultName, hiddenFiles, settings, problems, history, properties, Optional.of(others), memory);
    }

    public VaultSurroundings with(LinkMemory other) {
        return new VaultSurroundings(vaultName, hiddenFiles, settings, problems, history, properties, loose, other);
    }

    /** Nothing hidden, nothing set up, nothing wrong. */
    public static VaultSurroundings none() {
        return new VaultSurroundings("", List.of(), ObsidianSettings.none(), List.of());
    }
}

package io.github.vaultvet.diagnostic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sizes and sums of one run, for the summary of a report. All sums are over the files that were checked.
 *
 * @param root the vault's root as the user may write it
 * @param rootReason why this folder is the vault, for example {@code holds .obsidian}
 * @param files files in the vault, of any extension
 * @param notes notes in the vault
 * @param others files in the vault that are neither notes nor canvases nor bases
 * @param checkedNotes notes that were read and checked
 * @param canvases canvases that were read and checked
 * @param bases bases that were read and checked
 * @param bytes bytes of the files that were read
 * @param links links that were checked: wikilinks, embeds, Markdown links, property links,
 *     what canvases and bases name
 * @param missingLinks how many of {@code links} have no target
 * @param missingTargets how many different targets those have
 * @param notChecked links that were seen and not checked, by reason, in the order to print: {@code in code},
 *     {@code in math}, {@code in HTML}, {@code in a template}
 * @param timestamps time stamps that were checked
 * @param wanted the missing targets that most notes want, most wanted first
 * @param historyGaps what is missing in what Git told of the past; nothing if it told all or was not asked
 * @param incomparable notes that a second reading was asked for and that are too complex for it
 */
public record VaultStatistics(
        String root,
        String rootReason,
        int files,
        int notes,
        int others,
        int checkedNotes,
        int canvases,
        int bases,
        long bytes,
        int links,
        int missingLinks,
        int missingTargets,
        Map<String, Integer> notChecked,
        int timestamps,
        List<WantedNote> wanted,
        List<HistoryGap> historyGaps,
        int incomparable) {

    public VaultStatistics {
        notChecked = Collections.unmodifiableMap(new LinkedHashMap<>(notChecked));
        wanted = List.copyOf(wanted);
        historyGaps = List.copyOf(historyGaps);
    }

    /** Notes, canvases and bases that were read and checked. */
    public int checkedFiles() {
        return checkedNotes + canvases + bases;
    }

    /**
     * A target that is missing.
     *
     * @param target as written
     * @param notes how many notes link to it
     * @param links how many links there are
     */
    public record WantedNote(String target, int notes, int links) {}
}

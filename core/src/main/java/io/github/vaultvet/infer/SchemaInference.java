package io.github.vaultvet.infer;

import io.github.vaultvet.infer.Folder.Totals;
import io.github.vaultvet.infer.NoteGroup.Share;
import io.github.vaultvet.infer.SchemaEntry.FirstLineDemand;
import io.github.vaultvet.infer.SchemaEntry.Notes;
import io.github.vaultvet.infer.SchemaEntry.ValueDemand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a schema of what nearly all notes of a vault, or of a folder in it, have. */
final class SchemaInference {

    private static final int MOST_ENTRIES = 20;

    private final Folder root;
    private final UniqueValues unique;
    private final NoteGroup everything;
    private final List<SchemaEntry> entries = new ArrayList<>();

    private SchemaInference(Folder root, UniqueValues unique) {
        this.root = root;
        this.unique = unique;
        this.everything = root.totals().all();
    }

    /** The entries, the one for the whole vault first. */
    static List<SchemaEntry> infer(Folder root, UniqueValues unique) {
        SchemaInference inference = new SchemaInference(root, unique);
        for (Requirement requirement : Requirement.of(root)) {
            inference.add(requirement);
        }
        inference.addWhatHoldsEverywhere();
        return inference.entries.stream()
                .filter(entry -> !entry.isEmpty())
                .sorted(Comparator.comparing(
                        (SchemaEntry entry) -> !entry.notes().areAll()))
                .limit(MOST_ENTRIES)
                .toList();
    }

    private void add(Requirement requirement) {
        Totals totals = totals(requirement);
        NoteGroup notes = requirement.folderNotes() ? totals.all() : totals.notes();
        SortedMap<String, Share> required = new TreeMap<>();
        List<ValueDemand> demands = new ArrayList<>();
        for (String property : requirement.properties()) {
            required.put(property, notes.share(property));
            if (everywhere(property).isEmpty()) {
                Optional.ofNullable(notes.properties().get(property))
                        .ifPresent(use -> demands.addAll(ValueDemands.of(property, use)));
            }
        }
        List<String> except = requirement.except().stream().map(Folder::path).toList();
        entries.add(new SchemaEntry(
                new Notes(requirement.paths(), except, requirement.folderNotes(), notes.notes()),
                required,
                demands,
                beginning(requirement, totals)));
    }

    private static Totals totals(Requirement requirement) {
        Totals totals = new Totals(NoteGroup.sum(), NoteGroup.sum());
        for (Folder folder : requirement.folders()) {
            Totals one = folder.totals(requirement.except());
            totals.notes().add(one.notes());
            totals.folderNotes().add(one.folderNotes());
        }
        return totals;
    }

    /** Notes that list the others begin otherwise, so nothing is asked of the beginning where they belong to the entry. */
    private List<FirstLineDemand> beginning(Requirement requirement, Totals totals) {
        boolean mixed = requirement.folderNotes() && totals.folderNotes().notes() > 0;
        NoteGroup notes = totals.notes();
        Optional<String> label = mixed || asksForBeginning()
                ? Optional.empty()
                : notes.beginnings().commonest();
        Share share = new Share(label.map(notes.beginnings()::count).orElse(0), notes.notes());
        return label
                .filter(text -> share.isAtLeast(Requirement.NEARLY_ALL))
                .map(text -> new FirstLineDemand(
                        text, notes.beginnings().leadingToNotes(text).isAtLeast(Requirement.NEARLY_ALL), share))
                .stream()
                .toList();
    }

    private boolean asksForBeginning() {
        return entries.stream().anyMatch(entry -> !entry.beginning().isEmpty());
    }

    /** What can be asked of a property wherever it occurs. */
    private List<ValueDemand> everywhere(String property) {
        List<ValueDemand> demands = new ArrayList<>();
        Optional.ofNullable(everything.properties().get(property))
                .ifPresent(use -> demands.addAll(ValueDemands.of(property, use)));
        // The id of a video names the video and not the note, of which there may be several.
        unique.demand(property)
                .filter(demand -> !ValueShape.VIDEO_ID.mayBe(property))
                .ifPresent(demands::add);
        return demands;
    }

    /** Joins what can be asked of values to the entry for all notes, if there is one. */
    private void addWhatHoldsEverywhere() {
        List<ValueDemand> demands = new ArrayList<>();
        for (String property : everything.properties().keySet()) {
            demands.addAll(everywhere(property));
        }
        for (int i = 0; i < entries.size(); i++) {
            SchemaEntry entry = entries.get(i);
            if (entry.notes().areAll()) {
                entries.set(i, new SchemaEntry(entry.notes(), entry.required(), demands, entry.beginning()));
                return;
            }
        }
        Notes all = new Notes(List.of(root.path()), List.of(), true, everything.notes());
        entries.add(new SchemaEntry(all, new TreeMap<>(), demands, List.of()));
    }
}

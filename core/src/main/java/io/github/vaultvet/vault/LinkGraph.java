package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who links to whom. Made of what was kept of all notes, whether they are checked or not. */
public final class LinkGraph {

    private final Map<VaultPath, List<VaultPath>> sources = new HashMap<>();
    private final Set<VaultPath> mentioned = new HashSet<>();
    private final Set<VaultPath> leadingOn = new HashSet<>();

    private LinkGraph() {}

    static LinkGraph of(Collection<NoteSummary> notes) {
        LinkGraph graph = new LinkGraph();
        for (NoteSummary note : notes) {
            graph.add(note.path(), note.references());
        }
        return graph;
    }

    private void add(VaultPath source, References references) {
        for (VaultPath target : references.links()) {
            sources.computeIfAbsent(target, file -> new ArrayList<>(1)).add(source);
            if (target.isNote() && !target.equals(source)) {
                leadingOn.add(source);
            }
        }
        mentioned.addAll(references.mentions());
    }

    /** The files whose links lead to this one, in the order of paths; itself among them if it links to itself. */
    public List<VaultPath> sourcesOf(VaultPath file) {
        return List.copyOf(sources.getOrDefault(file, List.of()));
    }

    /** Whether a link of one file leads to another. */
    public boolean links(VaultPath source, VaultPath target) {
        return sources.getOrDefault(target, List.of()).contains(source);
    }

    /** Whether no other file links to this one. */
    public boolean isOrphan(VaultPath file) {
        for (VaultPath source : sources.getOrDefault(file, List.of())) {
            if (!source.equals(file)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether no link of this note leads to another note: to nothing but itself, attachments, and what does not exist.
     */
    public boolean isDeadEnd(VaultPath note) {
        return !leadingOn.contains(note);
    }

    /** Whether nothing links to this file, and neither a property nor HTML names it. */
    public boolean isUnused(VaultPath file) {
        return isOrphan(file) && !mentioned.contains(file);
    }
}

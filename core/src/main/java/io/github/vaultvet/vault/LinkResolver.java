package io.github.vaultvet.vault;

import io.github.vaultvet.note.Link;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;

/** Finds the file that a link leads to, exactly as Obsidian does (spec R3.5–R3.15). */
public final class LinkResolver {

    private static final String NOTE_EXTENSION = ".md";
    private static final VaultPath AT_ROOT = VaultPath.of(NOTE_EXTENSION);
    static final Resolution MISSING = new Resolution.Missing();

    private final FileIndex index;
    private final ResolutionListener listener;

    public LinkResolver(FileIndex index) {
        this(index, ResolutionListener.DEAF);
    }

    private LinkResolver(FileIndex index, ResolutionListener listener) {
        this.index = index;
        this.listener = listener;
    }

    /** The names among which it looks. */
    FileIndex files() {
        return index;
    }

    /** How {@link #resolve} decides, step by step. */
    public List<ResolutionStep> explain(VaultPath source, String target) {
        ResolutionSteps steps = new ResolutionSteps();
        new LinkResolver(index, steps).resolve(source, target);
        return steps.steps();
    }

    /** Where a link of any kind leads. */
    public Resolution resolve(VaultPath source, Link link) {
        return link.isSearched() ? resolve(source, link.target()) : NamedFiles.resolve(link, this, index);
    }

    /**
     * @param source the file that holds the link
     * @param target the path part of the link, normalised by R2.1–R2.4
     */
    public Resolution resolve(VaultPath source, String target) {
        if (target.isEmpty()) {
            listener.noTarget(source);
            return new Resolution.Found(source);
        }
        boolean isKey = NameKey.isBareName(target);
        String path = isKey ? target : NameKey.of(target);
        // R3.6: the name decides alone whether ".md" is missing, wherever the files lie.
        String name = isKey ? path : path.substring(path.lastIndexOf('/') + 1);
        List<NamedFile> candidates = !isKey && name.indexOf('.') >= 0 ? index.entries(name) : List.of();
        boolean isWhole = !candidates.isEmpty();
        if (!isWhole) {
            candidates = index.notes(name);
        }
        listener.candidates(name, isWhole, candidates);
        if (candidates.isEmpty()) {
            return MISSING;
        }
        if (candidates.size() == 1 && path.indexOf('/') < 0) {
            listener.onlyOne(candidates.get(0));
            return new Resolution.Found(candidates.get(0).path());
        }
        return choose(NameKey.of(source.folder()), isWhole ? path : path + NOTE_EXTENSION, candidates);
    }

    /** The same as seen from a note at the root. */
    public Resolution resolveFromRoot(String target) {
        return target.isEmpty() ? MISSING : resolve(AT_ROOT, target);
    }

    private Resolution choose(String sourceFolder, String written, List<NamedFile> candidates) {
        boolean relative = written.startsWith("./") || written.startsWith("../");
        boolean rooted = written.startsWith("/");
        String path = relative ? absolute(sourceFolder, written) : rooted ? written.substring(1) : written;
        if (relative) {
            listener.relative(written, path);
        }
        Namesakes namesakes = candidates.get(0).namesakes;
        if (namesakes != null && namesakes.areMany() && listener == ResolutionListener.DEAF) {
            return choose(sourceFolder, path, rooted, namesakes.crowd());
        }
        List<NamedFile> exact = new ArrayList<>(1);
        for (NamedFile file : candidates) {
            if (file.key().equals(path)) {
                exact.add(file);
            }
        }
        listener.exact(path, exact);
        if (!exact.isEmpty()) {
            return oneOf(exact);
        }
        return rooted ? rooted() : nearest(sourceFolder, path, candidates);
    }

    private static Resolution choose(String sourceFolder, String path, boolean rooted, CrowdedName crowd) {
        List<NamedFile> exact = crowd.exact(path);
        if (!exact.isEmpty()) {
            return oneOf(exact);
        }
        List<NamedFile> nearest = rooted ? List.of() : crowd.nearest(sourceFolder, path);
        return nearest.isEmpty() ? MISSING : oneOf(nearest);
    }

    private Resolution rooted() {
        listener.rooted();
        return MISSING;
    }

    private Resolution nearest(String sourceFolder, String path, List<NamedFile> candidates) {
        List<NamedFile> inside = new ArrayList<>();
        List<NamedFile> outside = new ArrayList<>();
        for (NamedFile file : candidates) {
            // R3.11: plain string comparison, not aligned to folders, at both ends.
            if (file.key().endsWith(path)) {
                (file.key().startsWith(sourceFolder) ? inside : outside).add(file);
            }
        }
        listener.ending(path, inside, outside);
        List<NamedFile> group = inside.isEmpty() ? outside : inside;
        if (group.isEmpty()) {
            return MISSING;
        }
        List<NamedFile> shortest = shortest(group);
        listener.shortest(shortest);
        return oneOf(shortest);
    }

    /** R3.8: {@code ./} and {@code ../} at the front, resolved against a folder; surplus {@code ../} stop at the root. */
    private static String absolute(String folder, String relative) {
        int folderEnd = folder.length();
        int at = 0;
        while (relative.startsWith("./", at) || relative.startsWith("../", at)) {
            if (relative.startsWith("./", at)) {
                at += 2;
            } else {
                at += 3;
                folderEnd = Math.max(0, folder.lastIndexOf('/', folderEnd - 1));
            }
        }
        String rest = relative.substring(at);
        return folderEnd == 0 ? rest : folder.substring(0, folderEnd) + "/" + rest;
    }

    static List<NamedFile> shortest(List<NamedFile> group) {
        List<NamedFile> shortest = new ArrayList<>(1);
        int least = Integer.MAX_VALUE;
        for (NamedFile file : group) {
            int length = file.key().length();
            if (length < least) {
                shortest.clear();
                least = length;
            }
            if (length == least) {
                shortest.add(file);
            }
        }
        return shortest;
    }

    private static Resolution oneOf(List<NamedFile> equals) {
        if (equals.size() == 1) {
            return new Resolution.Found(equals.get(0).path());
        }
        List<VaultPath> paths = new ArrayList<>(equals.size());
        for (NamedFile file : equals) {
            paths.add(file.path());
        }
        return new Resolution.Ambiguous(paths);
    }
}

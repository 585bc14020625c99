package io.github.vaultvet.infer;

import io.github.vaultvet.infer.Folder.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Properties that nearly all notes of some folders have.
 *
 * @param folders where the notes lie
 * @param except folders in those that are another matter
 * @param folderNotes whether notes that are called like their folder have them, too
 * @param properties the names, sorted
 */
record Requirement(List<Folder> folders, List<Folder> except, boolean folderNotes, List<String> properties) {

    static final int NEARLY_ALL = 95;

    private static final int HALF = 50;

    /** Fewer notes than this prove nothing about a folder; a whole vault may be smaller. */
    private static final int LEAST_IN_FOLDER = 20;

    private static final int LEAST_IN_VAULT = 10;
    private static final int MOST_EXCEPTIONS = 5;

    Requirement {
        folders = List.copyOf(folders);
        except = List.copyOf(except);
        properties = List.copyOf(properties);
    }

    List<String> paths() {
        return folders.stream().map(Folder::path).toList();
    }

    /** What can be required in a vault: of all notes first, then of folders what is not required around them. */
    static List<Requirement> of(Folder root) {
        List<Requirement> all = new ArrayList<>();
        if (root.totals().notes().notes() >= LEAST_IN_VAULT) {
            add(root, Set.of(), all);
        }
        return all;
    }

    /** The recursion goes no deeper than folders are counted. */
    private static void add(Folder folder, Set<String> around, List<Requirement> all) {
        Totals totals = folder.totals();
        Set<String> wanted = new TreeSet<>(totals.notes().propertiesOf(NEARLY_ALL));
        wanted.removeAll(around);
        List<Folder> except = exceptions(folder, wanted);
        if (except.size() > MOST_EXCEPTIONS) {
            except.forEach(exception -> wanted.removeIf(property -> lacks(exception, property)));
            except.clear();
        }
        addSplit(folder, except, wanted, all);
        Set<String> within = new TreeSet<>(around);
        within.addAll(wanted);
        List<Requirement> below = new ArrayList<>();
        for (Folder child : folder.children()) {
            addChild(child, except, around, within, below);
        }
        all.addAll(joined(below));
    }

    private static void addChild(
            Folder child, List<Folder> except, Set<String> around, Set<String> within, List<Requirement> below) {
        if (child.totals().notes().notes() >= LEAST_IN_FOLDER) {
            add(child, except.contains(child) ? around : within, below);
        }
    }

    /** The folders below one, as high up as possible, whose notes mostly lack what is wanted. */
    private static List<Folder> exceptions(Folder folder, Set<String> wanted) {
        List<Folder> exceptions = new ArrayList<>();
        for (Folder below : folder.withBelow()) {
            boolean enough = below != folder && below.totals().notes().notes() >= LEAST_IN_FOLDER;
            boolean inOther = exceptions.stream().anyMatch(above -> below.path().startsWith(above.path() + "/"));
            if (enough && !inOther && wanted.stream().anyMatch(property -> lacks(below, property))) {
                exceptions.add(below);
            }
        }
        return exceptions;
    }

    private static boolean lacks(Folder folder, String property) {
        return !folder.totals().notes().share(property).isAtLeast(HALF);
    }

    /** Notes that are called like their folder list the others, and may lack what those have. */
    private static void addSplit(Folder folder, List<Folder> except, Set<String> wanted, List<Requirement> all) {
        Totals totals = folder.totals(except);
        List<String> ofAll = new ArrayList<>();
        List<String> ofOthers = new ArrayList<>();
        for (String property : wanted) {
            boolean inFolderNotes = totals.folderNotes().notes() == 0
                    || totals.folderNotes().share(property).isAtLeast(HALF);
            (inFolderNotes ? ofAll : ofOthers).add(property);
        }
        if (!ofAll.isEmpty()) {
            all.add(new Requirement(List.of(folder), except, true, ofAll));
        }
        if (!ofOthers.isEmpty()) {
            all.add(new Requirement(List.of(folder), except, false, ofOthers));
        }
    }

    /** Neighbours that have the same share one entry. */
    private static List<Requirement> joined(List<Requirement> requirements) {
        List<Requirement> joined = new ArrayList<>();
        for (Requirement next : requirements) {
            int same = 0;
            while (same < joined.size() && !joined.get(same).canTakeIn(next)) {
                same++;
            }
            if (same == joined.size()) {
                joined.add(next);
            } else {
                List<Folder> folders = new ArrayList<>(joined.get(same).folders);
                folders.addAll(next.folders);
                joined.set(same, new Requirement(folders, List.of(), next.folderNotes, next.properties));
            }
        }
        return joined;
    }

    private boolean canTakeIn(Requirement other) {
        return except.isEmpty()
                && other.except.isEmpty()
                && folderNotes == other.folderNotes
                && properties.equals(other.properties);
    }
}

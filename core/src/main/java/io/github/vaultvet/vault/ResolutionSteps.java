package io.github.vaultvet.vault;

import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;

/** Puts the decisions of a {@link LinkResolver} into words. */
final class ResolutionSteps extends ResolutionListener {

    private final List<ResolutionStep> steps = new ArrayList<>();

    List<ResolutionStep> steps() {
        return List.copyOf(steps);
    }

    @Override
    void noTarget(VaultPath source) {
        add("R3.5", "without a target it leads to the note that it stands in", List.of());
    }

    @Override
    void candidates(String name, boolean whole, List<NamedFile> found) {
        String file = Quoted.of(whole ? name : name + ".md");
        String added =
                !whole && name.indexOf('.') >= 0 ? "no file is called " + Quoted.of(name) + ", so .md is added: " : "";
        add("R3.6", added + (found.isEmpty() ? "no file is called " : "files called ") + file, found);
    }

    @Override
    void onlyOne(NamedFile file) {
        add("R3.7", "it is a name alone, and only one file has it", List.of());
    }

    @Override
    void relative(String written, String path) {
        add("R3.8", Quoted.of(written) + " as seen from the note is " + Quoted.of(path), List.of());
    }

    @Override
    void exact(String path, List<NamedFile> found) {
        String words = found.isEmpty() ? "no file is at exactly " : "at exactly ";
        add("R3.9", words + Quoted.of(path) + " from the root", found);
        if (found.size() > 1) {
            tie();
        }
    }

    @Override
    void rooted() {
        add("R3.10", "a path that begins with / must be exact", List.of());
    }

    @Override
    void ending(String path, List<NamedFile> inside, List<NamedFile> outside) {
        if (inside.isEmpty() && outside.isEmpty()) {
            add("R3.11", "no path ends with " + Quoted.of(path), List.of());
            return;
        }
        String words = "paths that end with " + Quoted.of(path);
        if (!inside.isEmpty()) {
            add("R3.11", words + ", in the folder of the note or below it", inside);
        }
        if (!outside.isEmpty()) {
            add("R3.11", words + (inside.isEmpty() ? "" : ", elsewhere, which come second"), outside);
        }
    }

    @Override
    void shortest(List<NamedFile> found) {
        add("R3.11", "the shortest path of these", found);
        if (found.size() > 1) {
            tie();
        }
    }

    private void tie() {
        add("R3.11", "nothing decides between them", List.of());
    }

    private void add(String rule, String words, List<NamedFile> found) {
        List<VaultPath> files = new ArrayList<>(found.size());
        for (NamedFile entry : found) {
            files.add(entry.path());
        }
        steps.add(new ResolutionStep(rule, words, files));
    }
}

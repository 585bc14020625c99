package io.github.vaultvet.vault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares what links find in a note before and after a change. */
final class OutlineLoss implements Outline.Visitor {

    private final List<String> headings = new ArrayList<>();
    private final Set<String> headingKeys = new HashSet<>();
    private final Set<String> blockIds = new HashSet<>();
    private final Set<String> footnotes = new HashSet<>();

    private OutlineLoss() {}

    private static OutlineLoss of(Outline outline) {
        OutlineLoss read = new OutlineLoss();
        outline.read(read);
        return read;
    }

    /**
     * Whether every heading path, block and footnote of one is found in the other. New headings do no harm as long as
     * none is called like an old one: a path takes the first that fits (R4.5).
     */
    static boolean keepsAll(Outline before, Outline after) {
        if (before.equals(after)) {
            return true;
        }
        OutlineLoss old = of(before);
        OutlineLoss now = of(after);
        return now.blockIds.containsAll(old.blockIds)
                && now.footnotes.containsAll(old.footnotes)
                && now.headingsCalledLike(old).equals(old.headings);
    }

    private List<String> headingsCalledLike(OutlineLoss old) {
        List<String> same = new ArrayList<>(headings.size());
        for (String heading : headings) {
            if (old.headingKeys.contains(heading.substring(1))) {
                same.add(heading);
            }
        }
        return same;
    }

    @Override
    public void heading(int level, boolean linkable, String text) {
        if (linkable) {
            String key = Fragment.key(text);
            headingKeys.add(key);
            headings.add(level + key);
        }
    }

    @Override
    public void blockId(String id) {
        blockIds.add(id.toLowerCase(Locale.ROOT));
    }

    @Override
    public void footnote(String id) {
        footnotes.add(id.toLowerCase(Locale.ROOT));
    }
}

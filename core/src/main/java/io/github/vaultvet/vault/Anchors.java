package io.github.vaultvet.vault;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Outline} made ready for search; made when a link points into the note. Most links lead to a heading by its name
 * alone, so that all else is made when such a link has failed.
 */
final class Anchors implements Outline.Visitor {

    private final Outline outline;
    private final Set<String> headingKeys = new HashSet<>();
    private final Set<String> blockIds = new HashSet<>();
    private final Set<String> footnotes = new HashSet<>();
    private @Nullable Headings headings;

    private Anchors(Outline outline) {
        this.outline = outline;
    }

    static Anchors of(Outline outline) {
        Anchors anchors = new Anchors(outline);
        outline.read(anchors);
        return anchors;
    }

    @Override
    public void heading(int level, boolean isLinkable, String text) {
        if (isLinkable) {
            headingKeys.add(Fragment.key(text));
        }
    }

    @Override
    public void blockId(String id) {
        blockIds.add(key(id));
    }

    @Override
    public void footnote(String id) {
        footnotes.add(key(id));
    }

    /** Whether a block has this id; without its {@code ^} (R4.8). */
    boolean hasBlock(String id) {
        return blockIds.contains(key(id));
    }

    /** Whether a footnote of this name is defined (R4.14). */
    boolean hasFootnote(String id) {
        return footnotes.contains(key(id));
    }

    /** Whether a link can lead to this heading path. */
    boolean hasHeading(List<String> segments) {
        return segments.size() == 1
                ? headingKeys.contains(Fragment.key(segments.get(0)))
                : known().linkable.find(segments).isPresent();
    }

    /** Whether the heading path exists if one counts those in quotes, lists and comments (R4.7). */
    boolean hasUnlinkableHeading(List<String> segments) {
        return known().all.find(segments).isPresent();
    }

    /** The linkable heading that GitHub gives this anchor. */
    Optional<String> headingOfSlug(String slug) {
        return slug.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(known().headingsBySlug.get(key(slug)));
    }

    /** Whether only one linkable heading has this anchor. */
    boolean isOnlySlug(String slug) {
        return known().slugCounts.getOrDefault(key(slug), 0) == 1;
    }

    /** The raw texts of the linkable headings, in order. */
    List<String> headings() {
        return known().linkable.texts();
    }

    private Headings known() {
        Headings made = headings;
        if (made == null) {
            made = new Headings();
            outline.read(made);
            headings = made;
        }
        return made;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The headings with their order, their levels and what others make of them. */
    private static final class Headings implements Outline.Visitor {

        private final HeadingTable linkable = new HeadingTable();
        private final HeadingTable all = new HeadingTable();
        private final Map<String, Integer> slugCounts = new HashMap<>();
        private final Map<String, String> headingsBySlug = new HashMap<>();

        @Override
        public void heading(int level, boolean isLinkable, String text) {
            all.add(level, text);
            if (isLinkable) {
                linkable.add(level, text);
                String slug = HeadingSlug.of(text);
                int before = slugCounts.merge(slug, 1, Integer::sum) - 1;
                headingsBySlug.putIfAbsent(before == 0 ? slug : slug + "-" + before, text);
            }
        }
    }
}

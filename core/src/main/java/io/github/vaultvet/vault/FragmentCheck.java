package io.github.vaultvet.vault;

import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.vault.JudgedLink.FragmentStatus;
import java.util.List;
import java.util.Optional;

/** Looks for a link's fragment among what one note offers (spec R4), and for what was meant if it is not there. */
final class FragmentCheck {

    private static final int MOST_SUGGESTIONS = 3;

    private final Anchors anchors;
    private final List<String> segments;

    FragmentCheck(Anchors anchors, String fragment) {
        this.anchors = anchors;
        this.segments = Fragment.segments(fragment);
    }

    /** What the fragment leads to. */
    FragmentStatus status() {
        if (segments.isEmpty()) {
            return FragmentStatus.NONE;
        }
        if (isBlock() ? hasBlock() : isFootnote() && hasFootnote()) {
            return FragmentStatus.FOUND;
        }
        // R4.8: a block id that is not found is looked for among the headings.
        if (anchors.hasHeading(segments)) {
            return FragmentStatus.FOUND;
        }
        if (isBlock()) {
            return FragmentStatus.BLOCK_MISSING;
        }
        if (anchors.hasUnlinkableHeading(segments)) {
            return FragmentStatus.HEADING_NOT_LINKABLE;
        }
        return slugHeading().isPresent() ? FragmentStatus.HEADING_SLUG : FragmentStatus.HEADING_MISSING;
    }

    /**
     * Fragments that would be found, with their {@code #}, the likeliest first.
     *
     * @param status what {@link #status()} said
     */
    List<String> suggestions(FragmentStatus status) {
        return switch (status) {
            case HEADING_SLUG ->
                slugHeading().map(Fragment::written).filter(this::isFound).stream()
                        .toList();
            case HEADING_MISSING -> nearest();
            case NONE, FOUND, HEADING_NOT_LINKABLE, BLOCK_MISSING -> List.of();
        };
    }

    /** Whether the first suggestion is the only sensible one. */
    boolean isCertain(FragmentStatus status) {
        return status == FragmentStatus.HEADING_SLUG && anchors.isOnlySlug(last());
    }

    private List<String> nearest() {
        // R4.8: "#Heading#^id" is no block link, "#^id" is.
        if (last().startsWith("^") && anchors.hasBlock(last().substring(1))) {
            return List.of("#" + last());
        }
        List<String> written = anchors.headings().stream()
                .limit(NearestNames.MOST_NAMES)
                .map(Fragment::written)
                .toList();
        return NearestNames.nearest("#" + last(), written, MOST_SUGGESTIONS).stream()
                .filter(this::isFound)
                .toList();
    }

    private boolean isFound(String fragment) {
        return new FragmentCheck(anchors, fragment).status() == FragmentStatus.FOUND;
    }

    private boolean isBlock() {
        return segments.size() == 1 && last().startsWith("^");
    }

    private boolean hasBlock() {
        return anchors.hasBlock(last().substring(1));
    }

    private boolean isFootnote() {
        return segments.size() == 1 && last().startsWith("[^") && last().endsWith("]");
    }

    private boolean hasFootnote() {
        return anchors.hasFootnote(last().substring(2, last().length() - 1));
    }

    private Optional<String> slugHeading() {
        return segments.size() == 1 ? anchors.headingOfSlug(last()) : Optional.empty();
    }

    private String last() {
        return segments.get(segments.size() - 1);
    }
}

package io.github.vaultvet.rules.links;

import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.vault.Cause;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.JudgedLink.FragmentStatus;
import io.github.vaultvet.vault.Resolution;

/** What can be wrong with where a link leads. Each fault belongs to one rule; a link may have two. */
enum LinkFault {
    /** The target is missing, and there is evidence of what went wrong. */
    BROKEN_LINK,
    /** The target is missing, and the link is sound. */
    UNWRITTEN_NOTE,
    /** The target is missing, the link is sound, and there once was such a file. */
    FORMER_FILE,
    /** What should be shown in place is missing. */
    BROKEN_EMBED,
    /** The note is there, the heading is not. */
    BROKEN_HEADING,
    /** The note is there, the block is not. */
    BROKEN_BLOCK,
    /** Obsidian may open one file or another. */
    AMBIGUOUS;

    /** Whether a link has this fault, wherever it stands. */
    boolean isOf(JudgedLink judged) {
        boolean found =
                switch (this) {
                    case BROKEN_LINK, UNWRITTEN_NOTE, FORMER_FILE, BROKEN_EMBED ->
                        judged.cause().isPresent()
                                && this == missing(judged, judged.cause().get());
                    case BROKEN_HEADING -> isHeading(judged.fragment());
                    case BROKEN_BLOCK -> judged.fragment() == FragmentStatus.BLOCK_MISSING;
                    case AMBIGUOUS -> judged.resolution() instanceof Resolution.Ambiguous;
                };
        return found && !isSeveralLinks(judged);
    }

    private static LinkFault missing(JudgedLink judged, Cause cause) {
        if (judged.link().embedded()) {
            return BROKEN_EMBED;
        }
        if (cause instanceof Cause.Renamed || cause instanceof Cause.Deleted) {
            return FORMER_FILE;
        }
        return cause instanceof Cause.Unwritten ? UNWRITTEN_NOTE : BROKEN_LINK;
    }

    private static boolean isHeading(FragmentStatus status) {
        return switch (status) {
            case NONE, FOUND, BLOCK_MISSING -> false;
            case HEADING_MISSING, HEADING_NOT_LINKABLE, HEADING_SLUG -> true;
        };
    }

    /** {@code "[[a]], [[b]]"} in a property is one bogus link (R5.20), which a rule about properties reports. */
    private static boolean isSeveralLinks(JudgedLink judged) {
        return judged.link() instanceof PropertyLink link && link.target().contains("]]");
    }
}

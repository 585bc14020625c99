package io.github.vaultvet.rules.links;

import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.vault.Cause;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.Resolution;
import java.util.EnumSet;
import java.util.Set;

/** What can be wrong with where a link leads. Each fault belongs to one rule; a link may have two. */
enum LinkFault {
    /** The target is missing, and there is evidence of what went wrong. */
    BROKEN_LINK,
    /** The target is missing, and the link is sound. */
    UNWRITTEN_NOTE,
    /** What should be shown in place is missing. */
    BROKEN_EMBED,
    /** The note is there, the heading is not. */
    BROKEN_HEADING,
    /** The note is there, the block is not. */
    BROKEN_BLOCK,
    /** Obsidian may open one file or another. */
    AMBIGUOUS;

    /** The faults of a link, wherever it stands. */
    static Set<LinkFault> of(JudgedLink judged) {
        Set<LinkFault> faults = EnumSet.noneOf(LinkFault.class);
        if (isSeveralLinks(judged)) {
            return faults;
        }
        judged.cause().ifPresent(cause -> faults.add(missing(judged, cause)));
        if (judged.resolution() instanceof Resolution.Ambiguous) {
            faults.add(AMBIGUOUS);
        }
        switch (judged.fragment()) {
            case NONE, FOUND -> {}
            case HEADING_MISSING, HEADING_NOT_LINKABLE, HEADING_SLUG -> faults.add(BROKEN_HEADING);
            case BLOCK_MISSING -> faults.add(BROKEN_BLOCK);
        }
        return faults;
    }

    private static LinkFault missing(JudgedLink judged, Cause cause) {
        if (judged.link().embedded()) {
            return BROKEN_EMBED;
        }
        return cause instanceof Cause.Unwritten ? UNWRITTEN_NOTE : BROKEN_LINK;
    }

    /** {@code "[[a]], [[b]]"} in a property is one bogus link (R5.20), which a rule about properties reports. */
    private static boolean isSeveralLinks(JudgedLink judged) {
        return judged.link() instanceof PropertyLink link && link.target().contains("]]");
    }
}

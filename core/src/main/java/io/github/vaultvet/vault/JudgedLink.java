package io.github.vaultvet.vault;

import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;

/**
 * A link and the whole verdict on it.
 *
 * @param source the note it stands in
 * @param unsettled the link, its place, its source text
 * @param resolution where it leads
 * @param cause why it is missing; present exactly if {@code resolution} is missing
 * @param replacements what to write instead of target and fragment, ready to be put at the link's target span, the
 *     likeliest first (at most three); a Markdown link's are percent-encoded
 * @param fragment whether heading or block were found
 * @param certain whether the first replacement is the only sensible one and may be written unseen
 */
public record JudgedLink(
        VaultPath source,
        UnsettledLink unsettled,
        Resolution resolution,
        Optional<Cause> cause,
        List<String> replacements,
        FragmentStatus fragment,
        boolean certain) {

    public JudgedLink {
        replacements = List.copyOf(replacements);
    }

    /** The same with nothing to write instead. */
    JudgedLink withoutReplacements() {
        return new JudgedLink(source, unsettled, resolution, cause, List.of(), fragment, false);
    }

    /** Whether something is wrong with it: no target, several, or no such place in it. */
    public boolean isFaulty() {
        return switch (fragment) {
            case NONE, FOUND -> !(resolution instanceof Resolution.Found);
            case HEADING_MISSING, HEADING_NOT_LINKABLE, HEADING_SLUG, BLOCK_MISSING -> true;
        };
    }

    /** Whether it leads nowhere, and nothing in the vault or its history says what was meant. */
    public boolean isUnlikeAnything() {
        return cause.isPresent()
                && cause.get() instanceof Cause.Unwritten unwritten
                && unwritten.folder().isEmpty()
                && unwritten.attachment().isEmpty();
    }

    public Link link() {
        return unsettled.link();
    }

    public Place place() {
        return unsettled.place();
    }

    /** What a link's fragment leads to (spec R4). */
    public enum FragmentStatus {
        /** No fragment, or one that Obsidian does not check: the target is no note (R2.20) or a drawing (R9.4). */
        NONE,
        FOUND,
        /** No such heading, or heading path. */
        HEADING_MISSING,
        /** A heading with this text exists and cannot be linked to: it stands in a quote, callout, list or comment. */
        HEADING_NOT_LINKABLE,
        /** The fragment is the GitHub slug of a heading (R4.3). */
        HEADING_SLUG,
        /** No such block id. */
        BLOCK_MISSING
    }
}

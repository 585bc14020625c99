package io.github.vaultvet.vault;

import io.github.vaultvet.note.BaseLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink.FragmentStatus;
import java.util.Optional;

/** Tells whether the one file that a missing target may have meant is certain enough to mend the link unseen. */
final class Certainty {

    private final LinkResolver resolver;
    private final Summaries notes;
    private final RecentAnchors anchors;

    Certainty(LinkResolver resolver, Summaries notes, RecentAnchors anchors) {
        this.resolver = resolver;
        this.notes = notes;
        this.anchors = anchors;
    }

    /**
     * @param cause which has one candidate
     */
    boolean isCertain(VaultPath source, Cause cause, Link link) {
        if (link.target().indexOf('[') >= 0) {
            // Which bracket of "[[[a]] b](c)" belongs to which link is not certain.
            return false;
        }
        if (!(cause instanceof Cause.Encoding) && !leadsOn(cause.candidates().get(0), link.fragment())) {
            return false;
        }
        if (cause instanceof Cause.Spelling spelling) {
            // A path that is wrong in its folders as well says less.
            String key = SpellingKey.ofPath(link.target());
            String found = SpellingKey.ofPath(spelling.candidates().get(0).value());
            return found.equals(key) || found.endsWith("/" + key);
        }
        if (cause instanceof Cause.Encoding) {
            String decoded = PercentText.decode(link.target()).orElse("");
            int hash = decoded.indexOf('#') < 0 ? decoded.length() : decoded.indexOf('#');
            VaultPath meant = cause.candidates().get(0);
            return resolver.resolve(source, decoded.substring(0, hash)).isOnly(meant)
                    && (hash == decoded.length() || hasFragment(meant, decoded.substring(hash) + link.fragment()));
        }
        if (cause instanceof Cause.Renamed renamed) {
            return renamed.sole();
        }
        if (cause instanceof Cause.WrongFolder) {
            // A filter that finds something else than before is not mended.
            return !(link instanceof BaseLink);
        }
        return cause instanceof Cause.Alias || cause instanceof Cause.SpaceBeforeFragment;
    }

    /** Whether the link would not be broken by its fragment next. */
    private boolean leadsOn(VaultPath target, String fragment) {
        if (Fragment.isEmpty(fragment)) {
            return true;
        }
        Optional<NoteSummary> note = notes.find(target);
        return note.isEmpty() || note.get().drawing() || hasFragment(target, fragment);
    }

    /** Whether what is a fragment only once it is decoded leads anywhere: {@code b%23c.md} may be a name as well. */
    private boolean hasFragment(VaultPath target, String fragment) {
        Optional<NoteSummary> note = notes.find(target);
        return note.isPresent() && new FragmentCheck(anchors.of(note.get()), fragment).status() == FragmentStatus.FOUND;
    }
}

package io.github.vaultvet.vault;

import io.github.vaultvet.note.CanvasLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.note.WikiLink;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what may stand in place of a link that leads nowhere: a few replacements, the likeliest first. */
final class LinkMender {

    private static final int MOST_REPLACEMENTS = 3;

    private final LinkWriter writer;

    LinkMender(LinkResolver resolver) {
        this.writer = new LinkWriter(resolver);
    }

    /** Replacements that lead to what a target was meant to be, as its cause tells. */
    List<String> withTargets(VaultPath source, UnsettledLink unsettled, Cause cause) {
        List<VaultPath> files = cause.candidates();
        List<String> found = new ArrayList<>(1);
        for (VaultPath file : files.subList(0, Math.min(files.size(), MOST_REPLACEMENTS))) {
            Optional<String> replacement = replacement(source, unsettled, cause, file);
            if (replacement.isPresent()
                    && canStandIn(source, replacement.get())
                    && !found.contains(replacement.get())) {
                found.add(replacement.get());
            }
        }
        return found;
    }

    /** A card's text is a string of JSON. */
    private static boolean canStandIn(VaultPath source, String replacement) {
        return source.isNote() || !LinkWriter.breaksString(replacement);
    }

    private Optional<String> replacement(VaultPath source, UnsettledLink unsettled, Cause cause, VaultPath file) {
        Link link = unsettled.link();
        if (cause instanceof Cause.Encoding) {
            return decoded(source, link, file);
        }
        String written = unsettled.written();
        // The subpath of a card is a string of its own, and its path may well hold a "#".
        boolean whole = link.fragment().isEmpty() || link instanceof CanvasLink || written.indexOf('#') < 0;
        String fragment = whole ? "" : written.substring(written.indexOf('#'));
        String shown = keepsWords(cause, link) ? pipe(link) + link.target() : "";
        return writer.target(source, link, file).map(target -> writer.written(link, target, "") + fragment + shown);
    }

    private Optional<String> decoded(VaultPath source, Link link, VaultPath file) {
        String meant = link.target() + link.fragment();
        String decoded = PercentText.decode(meant).orElse(meant);
        String fragment = decoded.indexOf('#') < 0 ? "" : decoded.substring(decoded.indexOf('#'));
        return writer.target(source, link, file)
                .filter(target -> LinkWriter.canBeWritten(link, fragment))
                .map(target -> writer.written(link, target, fragment));
    }

    /** R1.23: in a table, a pipe ends the cell. */
    private static String pipe(Link link) {
        return link instanceof WikiLink wiki && wiki.inTable() ? "\\|" : "|";
    }

    /** An alias that is shown because the link has no other text stays what is shown (R3.12). */
    private static boolean keepsWords(Cause cause, Link link) {
        return cause instanceof Cause.Alias
                && link.isSearched()
                && !(link instanceof MarkdownLink)
                && !link.embedded()
                && link.display().isEmpty();
    }

    /** Replacements that lead to other places of the same note. */
    List<String> withFragments(VaultPath source, UnsettledLink unsettled, List<String> fragments) {
        String written = unsettled.written();
        String target = written.substring(0, Math.max(0, written.indexOf('#')));
        return fragments.stream()
                .filter(fragment -> LinkWriter.canBeWritten(unsettled.link(), fragment))
                .map(fragment -> target + writer.written(unsettled.link(), "", fragment))
                .filter(replacement -> canStandIn(source, replacement))
                .toList();
    }
}

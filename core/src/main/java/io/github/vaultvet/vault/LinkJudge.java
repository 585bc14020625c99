package io.github.vaultvet.vault;

import io.github.vaultvet.note.BaseLink;
import io.github.vaultvet.note.CanvasLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.note.WikiLink;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink.FragmentStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the verdict on one link after another. */
final class LinkJudge {

    private static final int MOST_REPLACEMENTS = 3;
    private static final Optional<Cause> UNWRITTEN = Optional.of(Cause.Unwritten.PLAIN);

    private final LinkResolver resolver;
    private final Summaries notes;
    private final CauseFinder causes;
    private final LinkWriter writer;
    private final RecentAnchors anchors = new RecentAnchors();

    LinkJudge(LinkResolver resolver, Summaries notes, CauseFinder causes) {
        this.resolver = resolver;
        this.notes = notes;
        this.causes = causes;
        this.writer = new LinkWriter(resolver);
    }

    /**
     * @param suggesting whether to look for what a wrong fragment was meant to be
     */
    JudgedLink judge(VaultPath source, UnsettledLink unsettled, boolean suggesting) {
        Resolution resolution = resolver.resolve(source, unsettled.link());
        return resolution instanceof Resolution.Missing
                ? judgeMissing(source, unsettled, resolution, causes.causeOf(source, unsettled.link()))
                : judgeFragment(source, unsettled, resolution, suggesting);
    }

    /** The same for a link that is known to be written like no name of the vault: only its history can explain it. */
    JudgedLink judgeUnlike(VaultPath source, UnsettledLink unsettled) {
        return judgeMissing(source, unsettled, LinkResolver.MISSING, causes.causeInHistory(source, unsettled.link()));
    }

    private JudgedLink judgeMissing(VaultPath source, UnsettledLink unsettled, Resolution resolution, Cause cause) {
        List<String> replacements = List.of();
        if (!cause.candidates().isEmpty() && LinkWriter.isPlain(unsettled)) {
            replacements = replacements(source, unsettled, cause);
        }
        boolean certain =
                cause.candidates().size() == 1 && replacements.size() == 1 && isCertain(source, cause, unsettled);
        return new JudgedLink(
                source, unsettled, resolution, present(cause), replacements, FragmentStatus.NONE, certain);
    }

    /** Nearly always it is one and the same. */
    private static Optional<Cause> present(Cause cause) {
        return cause == Cause.Unwritten.PLAIN ? UNWRITTEN : Optional.of(cause);
    }

    private List<String> replacements(VaultPath source, UnsettledLink unsettled, Cause cause) {
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
            String meant = link.target() + link.fragment();
            String decoded = PercentText.decode(meant).orElse(meant);
            String fragment = decoded.indexOf('#') < 0 ? "" : decoded.substring(decoded.indexOf('#'));
            return writer.target(source, link, file)
                    .filter(target -> LinkWriter.canBeWritten(link, fragment))
                    .map(target -> writer.written(link, target, fragment));
        }
        String written = unsettled.written();
        // The subpath of a card is a string of its own, and its path may well hold a "#".
        boolean whole = link.fragment().isEmpty() || link instanceof CanvasLink || written.indexOf('#') < 0;
        String fragment = whole ? "" : written.substring(written.indexOf('#'));
        String shown = keepsWords(cause, link) ? pipe(link) + link.target() : "";
        return writer.target(source, link, file).map(target -> writer.written(link, target, "") + fragment + shown);
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

    private boolean isCertain(VaultPath source, Cause cause, UnsettledLink unsettled) {
        Link link = unsettled.link();
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

    private JudgedLink judgeFragment(
            VaultPath source, UnsettledLink unsettled, Resolution resolution, boolean suggesting) {
        String fragment = unsettled.link().fragment();
        if (Fragment.isEmpty(fragment)) {
            return verdict(source, unsettled, resolution, FragmentStatus.NONE, List.of(), false);
        }
        List<FragmentCheck> checks = new ArrayList<>();
        FragmentStatus status = FragmentStatus.NONE;
        for (VaultPath target : targets(resolution)) {
            Optional<NoteSummary> note = notes.find(target);
            if (note.isEmpty() || note.get().drawing()) {
                return verdict(source, unsettled, resolution, FragmentStatus.NONE, List.of(), false);
            }
            if (note.get().outline().plainlyHas(fragment)) {
                return verdict(source, unsettled, resolution, FragmentStatus.FOUND, List.of(), false);
            }
            FragmentCheck check = new FragmentCheck(anchors.of(note.get()), fragment);
            FragmentStatus here = check.status();
            if (here == FragmentStatus.FOUND) {
                return verdict(source, unsettled, resolution, here, List.of(), false);
            }
            // R3.11: missing only if all tied files lack it; the first one's verdict stands for all.
            status = checks.isEmpty() ? here : status;
            checks.add(check);
        }
        if (checks.isEmpty() || !suggesting || !LinkWriter.isPlain(unsettled)) {
            return verdict(source, unsettled, resolution, status, List.of(), false);
        }
        FragmentCheck first = checks.get(0);
        List<String> replacements = withFragments(source, unsettled, first.suggestions(status));
        boolean certain = checks.size() == 1 && replacements.size() == 1 && first.isCertain(status);
        return verdict(source, unsettled, resolution, status, replacements, certain);
    }

    private static List<VaultPath> targets(Resolution resolution) {
        return resolution.fold(found -> List.of(found.path()), Resolution.Ambiguous::candidates, List::of);
    }

    private List<String> withFragments(VaultPath source, UnsettledLink unsettled, List<String> fragments) {
        String written = unsettled.written();
        String target = written.substring(0, Math.max(0, written.indexOf('#')));
        return fragments.stream()
                .filter(fragment -> LinkWriter.canBeWritten(unsettled.link(), fragment))
                .map(fragment -> target + writer.written(unsettled.link(), "", fragment))
                .filter(replacement -> canStandIn(source, replacement))
                .toList();
    }

    private static JudgedLink verdict(
            VaultPath source,
            UnsettledLink unsettled,
            Resolution resolution,
            FragmentStatus status,
            List<String> replacements,
            boolean certain) {
        return new JudgedLink(source, unsettled, resolution, Optional.empty(), replacements, status, certain);
    }
}

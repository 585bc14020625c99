package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink.FragmentStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the verdict on one link after another. */
final class LinkJudge {

    private static final Optional<Cause> UNWRITTEN = Optional.of(Cause.Unwritten.PLAIN);

    private final LinkResolver resolver;
    private final Summaries notes;
    private final CauseFinder causes;
    private final LinkMender mender;
    private final Certainty certainty;
    private final RecentAnchors anchors = new RecentAnchors();

    LinkJudge(LinkResolver resolver, Summaries notes, CauseFinder causes) {
        this.resolver = resolver;
        this.notes = notes;
        this.causes = causes;
        this.mender = new LinkMender(resolver);
        this.certainty = new Certainty(resolver, notes, anchors);
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
            replacements = mender.withTargets(source, unsettled, cause);
        }
        boolean certain = cause.candidates().size() == 1
                && replacements.size() == 1
                && certainty.isCertain(source, cause, unsettled.link());
        return new JudgedLink(
                source, unsettled, resolution, present(cause), replacements, FragmentStatus.NONE, certain);
    }

    /** Nearly always it is one and the same. */
    private static Optional<Cause> present(Cause cause) {
        return cause == Cause.Unwritten.PLAIN ? UNWRITTEN : Optional.of(cause);
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
        List<String> replacements = mender.withFragments(source, unsettled, first.suggestions(status));
        boolean certain = checks.size() == 1 && replacements.size() == 1 && first.isCertain(status);
        return verdict(source, unsettled, resolution, status, replacements, certain);
    }

    private static List<VaultPath> targets(Resolution resolution) {
        return resolution.fold(found -> List.of(found.path()), Resolution.Ambiguous::candidates, List::of);
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

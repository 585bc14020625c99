package io.github.vaultvet.fix;

import io.github.vaultvet.engine.CheckedNote;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.JudgedLink.FragmentStatus;
import io.github.vaultvet.vault.LinkResolver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Proves that each repaired link leads to the one file that was meant, with its fragment, and that it is otherwise the
 * same link; and that all other links are the same.
 */
final class LinkProof {

    private final LinkResolver resolver;
    private final ShiftedFacts shifted;
    private final Note before;
    private final Note after;
    private final Map<Span, Repair> repairs;
    private final Map<Span, JudgedLink> oldVerdicts;
    private final Map<Span, JudgedLink> newVerdicts;

    LinkProof(LinkResolver resolver, Attempt attempt) {
        this.resolver = resolver;
        this.shifted = new ShiftedFacts(attempt.text());
        this.before = attempt.before().note();
        this.after = attempt.after().note();
        this.repairs = byPlace(attempt.repairs(), Repair::link);
        this.oldVerdicts = verdicts(attempt.before());
        this.newVerdicts = verdicts(attempt.after());
    }

    private static Map<Span, JudgedLink> verdicts(CheckedNote note) {
        return byPlace(note.verdicts(), verdict -> verdict.link().span());
    }

    private static <T> Map<Span, T> byPlace(List<T> things, Function<T, Span> place) {
        Map<Span, T> byPlace = new LinkedHashMap<>(things.size() * 2);
        things.forEach(thing -> byPlace.put(place.apply(thing), thing));
        return byPlace;
    }

    /** Why it cannot be proved; empty if it is. */
    Optional<Refutation> refute() {
        List<Link> old = before.links();
        List<Link> now = after.links();
        if (old.size() != now.size()) {
            return Optional.of(Refutation.of(Refusal.OTHER_READING));
        }
        Culprits culprits = new Culprits();
        Map<Span, Repair> left = new LinkedHashMap<>(repairs);
        for (int i = 0; i < old.size(); i++) {
            Repair repair = left.remove(old.get(i).span());
            if (repair != null) {
                refute(repair, old.get(i), now.get(i)).ifPresent(refusal -> culprits.add(refusal, repair));
            } else if (!shifted.of(old.get(i)).equals(now.get(i))) {
                return Optional.of(Refutation.of(Refusal.OTHER_READING));
            }
        }
        left.values().forEach(repair -> culprits.add(Refusal.OTHER_TEXT, repair));
        return culprits.refutation();
    }

    private Optional<Refusal> refute(Repair repair, Link old, Link now) {
        if (!old.targetSpan().contains(repair.reach()) || !isSameButForItsTarget(old, now)) {
            return Optional.of(Refusal.OTHER_READING);
        }
        JudgedLink meant = oldVerdicts.get(old.span());
        if (meant == null || !leadsToWhatWasMeant(repair, meant, now)) {
            return Optional.of(Refusal.OTHER_TARGET);
        }
        boolean decoded = !now.fragment().equals(old.fragment());
        if (decoded && !repair.cause().equals("encoding")) {
            return Optional.of(Refusal.OTHER_TARGET);
        }
        return hasItsFragment(now) ? Optional.empty() : Optional.of(Refusal.NO_FRAGMENT);
    }

    private boolean leadsToWhatWasMeant(Repair repair, JudgedLink meant, Link now) {
        return meant.cause()
                .filter(cause -> cause.word().equals(repair.cause()))
                .filter(cause -> cause.candidates().size() == 1)
                .filter(cause -> resolver.resolve(before.path(), now)
                        .isOnly(cause.candidates().get(0)))
                .isPresent();
    }

    private boolean hasItsFragment(Link now) {
        JudgedLink verdict = newVerdicts.get(now.span());
        // A link whose fragment has to be looked at is never settled without a verdict.
        return verdict == null
                || verdict.fragment() == FragmentStatus.NONE
                || verdict.fragment() == FragmentStatus.FOUND;
    }

    private boolean isSameButForItsTarget(Link old, Link now) {
        Link expected = shifted.of(old);
        return expected.getClass() == now.getClass()
                && expected.span().equals(now.span())
                && expected.targetSpan().start() == now.targetSpan().start()
                && expected.embedded() == now.embedded()
                && expected.inComment() == now.inComment()
                && (now.display().equals(old.display()) || now.display().equals(wordsOf(old)))
                && key(old).equals(key(now));
    }

    /** A link that shows its target may have to show it as its text from now on. */
    private static Optional<String> wordsOf(Link old) {
        return old.display().isPresent() ? Optional.empty() : Optional.of(old.target());
    }

    private static String key(Link link) {
        return link instanceof PropertyLink property ? property.key() : "";
    }
}

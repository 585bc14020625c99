package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.Safety;
import java.util.List;
import java.util.Optional;

/**
 * What a reader takes as one thing: the diagnostics of one rule about one target in one note.
 *
 * <p>Of two entries that comes first which a person can mend sooner: a sure repair before a likely one before none;
 * then what is rare before what is found everywhere; then the worse; then what is mended in few places, or, where no
 * repair is known, what is wrong in many.
 *
 * @param diagnostics at least one, in the order of the text
 * @param common whether its rule found very much
 */
record Entry(List<Diagnostic> diagnostics, boolean common) implements Comparable<Entry> {

    Entry {
        diagnostics = List.copyOf(diagnostics);
    }

    /** An entry for one diagnostic. */
    static Entry of(Diagnostic diagnostic) {
        return new Entry(List.of(diagnostic), false);
    }

    @Override
    public int compareTo(Entry other) {
        int byProspect = prospect().compareTo(other.prospect());
        if (byProspect != 0) {
            return byProspect;
        }
        if (common != other.common) {
            return common ? 1 : -1;
        }
        int bySeverity = other.first().severity().compareTo(first().severity());
        if (bySeverity != 0) {
            return bySeverity;
        }
        int byWeight = Integer.compare(weight(), other.weight());
        return byWeight != 0 ? byWeight : Diagnostic.ORDER.compare(first(), other.first());
    }

    Diagnostic first() {
        return diagnostics.get(0);
    }

    /** Whether it is known what to write instead, so that the help is about this entry and no other. */
    boolean hasAnswer() {
        return prospect() != Prospect.NONE;
    }

    private int weight() {
        return prospect().compareTo(Prospect.CHOICE) < 0 ? diagnostics.size() : -diagnostics.size();
    }

    /** How soon a person can mend it. */
    private Prospect prospect() {
        List<Fix> fixes = first().finding().fixes();
        Optional<LinkDetail> link = first().finding().link();
        int suggestions = link.isPresent() ? link.get().suggestions().size() : 0;
        if (!fixes.isEmpty()) {
            return fixes.get(0).safety() == Safety.SAFE ? Prospect.SURE : Prospect.LIKELY;
        }
        return suggestions == 0 ? Prospect.NONE : suggestions == 1 ? Prospect.LIKELY : Prospect.CHOICE;
    }

    private enum Prospect {
        SURE,
        LIKELY,
        CHOICE,
        NONE
    }
}

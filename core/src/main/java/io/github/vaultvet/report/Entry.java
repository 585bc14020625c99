package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Finding;
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
 * @param prospect how soon a person can mend it
 */
record Entry(List<Diagnostic> diagnostics, boolean common, Prospect prospect) implements Comparable<Entry> {

    Entry {
        diagnostics = List.copyOf(diagnostics);
    }

    Entry(List<Diagnostic> diagnostics, boolean common) {
        this(diagnostics, common, Prospect.of(diagnostics.get(0).finding()));
    }

    /** An entry for one diagnostic. */
    static Entry of(Diagnostic diagnostic) {
        return new Entry(List.of(diagnostic), false);
    }

    @Override
    public int compareTo(Entry other) {
        int byProspect = prospect.compareTo(other.prospect);
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
        return prospect != Prospect.NONE;
    }

    private int weight() {
        return prospect.compareTo(Prospect.CHOICE) < 0 ? diagnostics.size() : -diagnostics.size();
    }

    /** How soon a person can mend it. */
    enum Prospect {
        SURE,
        LIKELY,
        CHOICE,
        NONE;

        private static Prospect of(Finding finding) {
            List<Fix> fixes = finding.fixes();
            if (!fixes.isEmpty()) {
                return fixes.get(0).safety() == Safety.SAFE ? SURE : LIKELY;
            }
            Optional<LinkDetail> link = finding.link();
            int suggestions = link.isPresent() ? link.get().suggestions().size() : 0;
            return suggestions == 0 ? NONE : suggestions == 1 ? LIKELY : CHOICE;
        }
    }
}

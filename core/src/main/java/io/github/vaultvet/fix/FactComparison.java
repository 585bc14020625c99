package io.github.vaultvet.fix;

import io.github.vaultvet.note.Fact;
import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.Note;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Compares what the scanner reads in a note before and after edits: everything must be the same, at the places to which
 * the edits have moved it, but for the links that were meant to change. Links are compared by {@link LinkProof}.
 */
final class FactComparison {

    private final EditedText text;
    private final ShiftedFacts shifted;
    private final Note before;
    private final Note after;

    FactComparison(EditedText text, Note before, Note after) {
        this.text = text;
        this.shifted = new ShiftedFacts(text);
        this.before = before;
        this.after = after;
    }

    /** Whether all facts but links are the same. */
    boolean isSame() {
        return blocksAreSame() && textIsSame() && frontMatterIsSame() && problemsAreSame() && limitIsSame();
    }

    private boolean blocksAreSame() {
        return isSame(before.headings(), after.headings(), shifted::of)
                && isSame(before.sections(), after.sections(), shifted::of)
                && isSame(before.zones(), after.zones(), shifted::of)
                && isSame(before.blockIds(), after.blockIds(), shifted::of);
    }

    private boolean textIsSame() {
        return isSame(before.externalLinks(), after.externalLinks(), shifted::of)
                && isSame(before.malformedLinks(), after.malformedLinks(), shifted::of)
                && isSame(before.tags(), after.tags(), shifted::of)
                && isSame(before.footnotes(), after.footnotes(), shifted::of)
                && isSame(before.suppressionComments(), after.suppressionComments(), shifted::of)
                && isSame(before.timestamps(), after.timestamps(), shifted::of)
                && isSame(before.logTimes(), after.logTimes(), shifted::of)
                && isSame(before.logDates(), after.logDates(), shifted::of);
    }

    private boolean frontMatterIsSame() {
        Optional<FrontMatter> old = before.frontMatter();
        Optional<FrontMatter> now = after.frontMatter();
        if (old.isEmpty() || now.isEmpty()) {
            return old.isEmpty() && now.isEmpty();
        }
        return text.shifted(old.get().span()).equals(now.get().span())
                && isSame(old.get().problems(), now.get().problems(), shifted::of)
                && new PropertyComparison(text)
                        .isSame(old.get().properties(), now.get().properties());
    }

    private boolean problemsAreSame() {
        return isSame(before.definedLinks(), after.definedLinks(), link -> link.placed(text::shifted))
                && isSame(before.canvasProblems(), after.canvasProblems(), shifted::of)
                && isSame(before.baseProblems(), after.baseProblems(), shifted::of);
    }

    private boolean limitIsSame() {
        return before.limitReached().map(shifted::of).equals(after.limitReached());
    }

    private <T extends Fact> boolean isSame(List<T> before, List<T> after, UnaryOperator<T> shift) {
        int next = 0;
        for (T fact : before) {
            if (text.deletes(fact.span())) {
                continue;
            }
            if (next == after.size() || !shift.apply(fact).equals(after.get(next))) {
                return false;
            }
            next++;
        }
        return next == after.size();
    }
}

package io.github.vaultvet.engine.crosscheck;

import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.ReadingDifference;
import java.util.Optional;

/** Differences that say nothing about a note: it is known what Obsidian does there, and that the parser does otherwise. */
enum KnownDifference {

    /** R4.7, R11.2: for Obsidian only one line can be underlined, so that several are a paragraph. */
    HEADING_OF_SEVERAL_LINES,

    /** R4.7, R11.2: for Obsidian an underline begins in the first column and has no blanks after it. */
    UNDERLINE_WITH_BLANKS,

    /** R2.10: the parser follows an older CommonMark, without blanks in {@code <…>}. */
    BLANKS_BETWEEN_ANGLES,

    /** R1.19: brackets and parentheses of a formula. */
    LINK_IN_FORMULA,

    /** R1.22, R11.2: for Obsidian a tab after the mark of a quote makes code. */
    TAB_AFTER_QUOTE_MARK,

    /** R11.2: for Obsidian an indented line below a quote or a definition is code, not more of its text. */
    CODE_BELOW_QUOTE,

    /** R1.14: a heading ends an item and the fence that is open in it; the parser does not look for one there. */
    HEADING_BELOW_OPEN_FENCE,

    /** R1.14: from which column on an indented line is code depends on the mark of the item, but in another way. */
    CODE_IN_ITEM;

    private boolean explains(DifferencePlace place) {
        return switch (this) {
            case HEADING_OF_SEVERAL_LINES -> place.isHeadingOfSeveralLines();
            case UNDERLINE_WITH_BLANKS -> place.isUnderlineWithBlanks();
            case BLANKS_BETWEEN_ANGLES -> place.isDestinationWithBlanks();
            case LINK_IN_FORMULA -> place.isBetweenDollars();
            case TAB_AFTER_QUOTE_MARK -> place.isTabAfterQuoteMark();
            case CODE_BELOW_QUOTE -> place.isCodeBelowQuote();
            case HEADING_BELOW_OPEN_FENCE -> place.isHeadingBelowOpenFence();
            case CODE_IN_ITEM -> place.isIndentedInList();
        };
    }

    /** What explains a difference. */
    static Optional<KnownDifference> of(Note note, ReadingDifference difference) {
        DifferencePlace place = new DifferencePlace(note, difference);
        for (KnownDifference known : values()) {
            if (known.explains(place)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}

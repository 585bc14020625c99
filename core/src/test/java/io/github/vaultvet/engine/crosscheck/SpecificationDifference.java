package io.github.vaultvet.engine.crosscheck;

import java.util.List;
import java.util.Set;

/**
 * A difference in the examples of the CommonMark specification, beside those that are known from notes.
 *
 * @param reason who reads otherwise than expected, and why
 * @param isCommonMark whether CommonMark is with the parser, so that it is Obsidian who reads otherwise
 * @param examples their numbers
 */
record SpecificationDifference(String reason, boolean isCommonMark, Set<Integer> examples) {

    static final List<SpecificationDifference> ALL = List.of(
            new SpecificationDifference(
                    "R1.3, R1.26: brackets that open first own what is between them, be it a backtick or a tag",
                    true,
                    Set.of(342, 524, 525, 526)),
            new SpecificationDifference(
                    "R1.3: emphasis that opens first closes at the first mark that can, be it between brackets",
                    true,
                    Set.of(419, 473, 474, 521)),
            new SpecificationDifference(
                    "R2.14: what stands in the text of a reference is not read for links", true, Set.of(532)),
            new SpecificationDifference(
                    "R1.13: the parser knows no backticks in the line of a fence of tildes", false, Set.of(146)),
            new SpecificationDifference(
                    "R2.10: the parser takes an angle bracket that is never closed for part of a destination",
                    false,
                    Set.of(493, 494)));
}

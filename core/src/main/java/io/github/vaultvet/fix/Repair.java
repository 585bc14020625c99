package io.github.vaultvet.fix;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A finding and the certain fix for it.
 *
 * @param finding about a link whose target is missing
 * @param fix may be applied unseen
 */
record Repair(Diagnostic finding, Fix fix) {

    /** The causes that leave no choice about what was meant. */
    private static final Set<String> CAUSES =
            Set.of("spelling", "alias", "encoding", "space-before-fragment", "renamed");

    /** Whether a finding is about a link that a repair may be known for. */
    static boolean isWanted(Diagnostic finding) {
        return finding.finding()
                .link()
                .map(LinkDetail::cause)
                .filter(CAUSES::contains)
                .isPresent();
    }

    /** The repair of a finding, if it has a certain one. */
    static Optional<Repair> of(Diagnostic finding) {
        for (Fix fix : finding.finding().fixes()) {
            if (fix.safety() == Safety.SAFE) {
                return Optional.of(new Repair(finding, fix));
            }
        }
        return Optional.empty();
    }

    /** The link's place. */
    Span link() {
        return finding.place().span();
    }

    /** Why the link's target is missing, in one word. */
    String cause() {
        return finding.finding().link().map(LinkDetail::cause).orElse("");
    }

    List<TextEdit> edits() {
        return fix.edits();
    }

    /**
     * Whether its edits leave line ends and brackets as they are. Both pair with something outside of the edits: {@code
     * [[[a]] b](c)} is a link with another in it, or not, as its brackets are.
     */
    boolean keepsMarks() {
        for (TextEdit edit : edits()) {
            if (!marks(edit.expected()).equals(marks(edit.replacement()))) {
                return false;
            }
        }
        return true;
    }

    private static String marks(String text) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == ']' || c == '\n' || c == '\r') {
                marks.append(c);
            }
        }
        return marks.toString();
    }

    /** Whether its edits reach up to where those of a later repair begin. */
    boolean touches(Repair later) {
        return later.reach().start() <= reach().end();
    }

    /** From the first byte that is edited to the last. */
    Span reach() {
        return new Span(
                edits().get(0).span().start(),
                edits().get(edits().size() - 1).span().end());
    }
}

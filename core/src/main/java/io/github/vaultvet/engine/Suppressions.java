package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.RuleFamily;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.engine.suppression.Complaint;
import io.github.vaultvet.engine.suppression.NoteSuppressions;
import io.github.vaultvet.engine.suppression.SuppressionTerms;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.rules.structure.InvalidSuppression;
import io.github.vaultvet.text.VaultPath;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which findings the comments of notes suppress, and what is to be said about those comments. */
final class Suppressions {

    private static final RuleId UNUSED = new RuleId("unused-suppression");
    private static final RuleId INVALID = new RuleId("invalid-suppression");
    private static final RuleId UNWRITTEN_NOTE = new RuleId("unwritten-note");

    private final RulePlan plan;
    private final Map<String, String> families = new HashMap<>();
    private final Supplier<LocalDate> today;

    Suppressions(RuleCatalog catalog, RulePlan plan, Supplier<LocalDate> today) {
        this.plan = plan;
        this.today = today;
        for (Rule rule : catalog.rules()) {
            String family = RuleFamily.of(rule.info().id());
            families.put(rule.info().id().value(), family);
            for (RuleId former : rule.info().formerIds()) {
                families.put(former.value(), family);
            }
        }
    }

    /** What the comments of a note say, to be kept until all rules have run; empty for nearly every note. */
    Optional<Commented> of(Note note, boolean template) {
        if (note.suppressionComments().isEmpty()) {
            return Optional.empty();
        }
        boolean requireReason =
                plan.at(note.path()).options(InvalidSuppression.INFO).requireReason();
        SuppressionTerms terms = new SuppressionTerms(families, requireReason, today);
        return NoteSuppressions.of(note, terms).map(suppressions -> new Commented(note.path(), suppressions, template));
    }

    /**
     * A note with comments.
     *
     * @param template whether it is copied, so that what is unused here may be of use there
     */
    record Commented(VaultPath path, NoteSuppressions suppressions, boolean template) {}

    /**
     * Tells which findings are suppressed, and adds what is wrong with the comments.
     *
     * @param findings sorted; afterwards sorted again
     * @return those that are suppressed, by identity
     */
    Set<PlacedFinding> apply(List<Commented> notes, List<PlacedFinding> findings) {
        if (notes.isEmpty()) {
            return Set.of();
        }
        Map<VaultPath, Commented> byPath = new HashMap<>();
        notes.forEach(note -> byPath.put(note.path(), note));
        Set<PlacedFinding> suppressed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PlacedFinding finding : findings) {
            @Nullable Commented note = byPath.get(finding.path());
            if (note != null && note.suppressions().cover(finding.rule(), finding.place())) {
                suppressed.add(finding);
            }
        }
        for (Commented note : notes) {
            complain(note, findings);
        }
        Collections.sort(findings);
        return suppressed;
    }

    private void complain(Commented note, List<PlacedFinding> findings) {
        ActiveRules rules = plan.at(note.path());
        for (Complaint complaint : note.suppressions().complaints(family -> isOn(rules, family))) {
            RuleId rule = complaint.unused() ? UNUSED : INVALID;
            Optional<Severity> severity = rules.severity(rule);
            if (severity.isPresent() && !(complaint.unused() && note.template())) {
                findings.add(
                        new PlacedFinding(rule, severity.get(), note.path(), complaint.place(), complaint.finding()));
            }
        }
    }

    private static boolean isOn(ActiveRules rules, String family) {
        return rules.severity(new RuleId(family)).isPresent()
                || (family.equals(RuleFamily.of(UNWRITTEN_NOTE))
                        && rules.severity(UNWRITTEN_NOTE).isPresent());
    }
}

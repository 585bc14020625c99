package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.RuleFamily;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.text.VaultPath;
import java.util.Collections;
import java.util.function.Predicate;

/** Which lines of a baseline a run can judge: not those of notes that were not asked for, nor of rules that are off. */
final class JudgedLines {

    /** Reported as broken-link where Git knows more, so a broken link may be found while that rule is off. */
    private static final RuleId UNWRITTEN_NOTE = new RuleId("unwritten-note");

    private final VaultFiles files;
    private final Predicate<VaultPath> isChecked;
    private final RulePlan rules;
    private final boolean partial;

    JudgedLines(VaultFiles files, Predicate<VaultPath> isChecked, RulePlan rules, boolean partial) {
        this.files = files;
        this.isChecked = isChecked;
        this.rules = rules;
        this.partial = partial;
    }

    boolean contain(String family, VaultPath note) {
        return isOn(new RuleId(family), note) && !(partial && isLeftOut(note));
    }

    private boolean isOn(RuleId rule, VaultPath note) {
        ActiveRules there = rules.at(note);
        return there.severity(rule).isPresent()
                || (rule.value().equals(RuleFamily.of(UNWRITTEN_NOTE))
                        && there.severity(UNWRITTEN_NOTE).isPresent());
    }

    private boolean isLeftOut(VaultPath note) {
        return !isChecked.test(note) && Collections.binarySearch(files.index().files(), note) >= 0;
    }
}

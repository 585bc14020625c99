package io.github.vaultvet.engine;

import io.github.vaultvet.config.RuleSetting;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules that are on for some files, with their severities and options. */
final class ActiveRules {

    private final List<Turn> turns = new ArrayList<>();
    /** By the text of the id: the hash of a record is slow, and this is asked for every finding. */
    private final Map<String, RuleSetting> settings = new HashMap<>();

    /**
     * @param rules all there are
     * @param configured what is said about them; the rest as by default
     */
    ActiveRules(List<Rule> rules, Map<RuleId, RuleSetting> configured) {
        for (Rule rule : rules) {
            RuleId id = rule.info().id();
            @Nullable RuleSetting said = configured.get(id);
            RuleSetting setting = said != null ? said : RuleSetting.defaultOf(rule.info());
            settings.put(id.value(), setting);
            if (setting.severity().isPresent() && rule instanceof NoteRule noteRule) {
                turns.add(new Turn(noteRule, id));
            }
        }
    }

    /** A rule for single notes, and its id, which need not be asked for again for each note. */
    record Turn(NoteRule rule, RuleId id) {}

    /** The rules for single notes that are on, in the order of their ids. */
    List<Turn> turns() {
        return turns;
    }

    /** How bad a rule's findings are; empty if it is off. */
    Optional<Severity> severity(RuleId id) {
        @Nullable RuleSetting setting = settings.get(id.value());
        return setting == null ? Optional.empty() : setting.severity();
    }

    /** A rule's options. */
    @SuppressWarnings("unchecked") // The configuration binds a rule's options to the class of its defaults.
    <O extends Record> O options(RuleInfo<O> info) {
        @Nullable RuleSetting setting = settings.get(info.id().value());
        return setting != null
                        && setting.options().getClass() == info.defaults().getClass()
                ? (O) setting.options()
                : info.defaults();
    }
}

package io.github.vaultvet.rules.properties;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.rule.Describe;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.vault.MixedProperty;
import io.github.vaultvet.vault.MixedProperty.Example;
import io.github.vaultvet.vault.MixedProperty.Kind;
import io.github.vaultvet.vault.ValueKind;
import io.github.vaultvet.vault.Vault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Properties that are one thing in some notes and another in others. */
@AutoService(Rule.class)
public final class MixedPropertyTypes implements VaultRule {

    private static final RuleInfo<Options> INFO = RuleInfo.off("mixed-property-types")
            .summary("A property has values of several types in the vault")
            .reason("""
                    A property has one type in the whole vault. Where most notes have a number and a few have text, a
                    base sorts and filters those few wrongly. There is one report for a property, in the first note whose
                    value has not the most frequent type; it counts all of them. Empty values have any type.

                    A single text beside lists is in order for Obsidian, and so is a date beside dates with a time; the
                    option reports them, too. Properties whose type is declared are left to
                    [property-type](property-type.md), which judges each note.""")
            .options(new Options(false));

    private static final int MOST_NAMED = 3;

    /** See the component. */
    public record Options(
            @Describe("Whether a text beside lists, and a date beside dates with a time, is reported as well")
            boolean strict) {}

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public boolean asksForProperties() {
        return true;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        for (MixedProperty property : vault.mixedProperties()) {
            Kind usual = property.kinds().get(0);
            List<Example> others = new ArrayList<>();
            for (Kind kind : property.kinds().subList(1, property.kinds().size())) {
                Example example = kind.examples().get(0);
                boolean strict = context.options(INFO, example.note()).strict();
                if (strict || !goTogether(kind.kind(), usual.kind())) {
                    others.addAll(kind.examples());
                }
            }
            if (!others.isEmpty()) {
                others.sort(Comparator.comparing(Example::note));
                Example first = others.get(0);
                if (vault.settings().types().of(first.key()).isEmpty()) {
                    context.report(first.note(), first.place(), finding(property, others));
                }
            }
        }
    }

    private static boolean goTogether(ValueKind one, ValueKind other) {
        return isPair(one, other, ValueKind.TEXT, ValueKind.LIST)
                || isPair(one, other, ValueKind.DATE, ValueKind.DATETIME);
    }

    private static boolean isPair(ValueKind one, ValueKind other, ValueKind first, ValueKind second) {
        return (one == first && other == second) || (one == second && other == first);
    }

    private static Finding finding(MixedProperty property, List<Example> others) {
        Example first = others.get(0);
        StringBuilder counts = new StringBuilder();
        for (Kind kind : property.kinds()) {
            counts.append(counts.length() == 0 ? "" : ", ")
                    .append(kind.kind().words())
                    .append(" in ")
                    .append(kind.count())
                    .append(kind.count() == 1 ? " note" : " notes");
        }
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < others.size() && i < MOST_NAMED; i++) {
            notes.append(i == 0 ? "" : ", ")
                    .append(Quoted.of(others.get(i).note().value()));
        }
        return Finding.at(first.place().span(), "The property " + Quoted.of(first.key()) + " is " + counts)
                .help("Give it the same type everywhere; see " + notes);
    }
}

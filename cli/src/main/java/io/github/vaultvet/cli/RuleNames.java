package io.github.vaultvet.cli;

import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The ids of all rules, which are loaded when somebody wants to see them. */
final class RuleNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        List<String> names = new ArrayList<>();
        for (Rule rule : RuleCatalog.load().rules()) {
            names.add(rule.info().id().value());
        }
        return names.iterator();
    }
}

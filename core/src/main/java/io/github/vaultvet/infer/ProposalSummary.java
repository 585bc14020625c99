package io.github.vaultvet.infer;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.report.Count;
import io.github.vaultvet.report.Escaper;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says what a proposed configuration would report today, and why. */
public final class ProposalSummary {

    private static final int LONGEST = 100;

    private final VaultProposal proposal;
    private final RuleCatalog catalog;

    private ProposalSummary(VaultProposal proposal, RuleCatalog catalog) {
        this.proposal = proposal;
        this.catalog = catalog;
    }

    /** One rule with what it found. */
    private record Found(Rule rule, Severity severity, List<Diagnostic> diagnostics) {}

    /** The lines, each escaped for a terminal. */
    public static List<String> lines(VaultProposal proposal, RuleCatalog catalog) {
        return new ProposalSummary(proposal, catalog).lines();
    }

    private List<String> lines() {
        List<Found> found = found();
        List<String> lines = new ArrayList<>();
        if (found.isEmpty()) {
            lines.add("A check with it finds nothing today.");
            return lines;
        }
        lines.add("A check with it finds today:");
        for (Found one : found) {
            Diagnostic first = one.diagnostics().get(0);
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-8s %-22s %8s  %s",
                    one.severity().word(),
                    one.rule().info().id(),
                    Count.of(one.diagnostics().size()),
                    one.rule().info().summary()));
            lines.add("           such as " + Escaper.console(example(first)));
        }
        return lines;
    }

    private static String example(Diagnostic first) {
        return first.path() + ":" + first.place().start().line() + ": "
                + Escaper.shorten(first.finding().message(), LONGEST);
    }

    /** What is worst first, then what is most. */
    private List<Found> found() {
        Map<RuleId, List<Diagnostic>> byRule = new TreeMap<>();
        for (Diagnostic diagnostic : proposal.report().diagnostics()) {
            byRule.computeIfAbsent(diagnostic.rule(), any -> new ArrayList<>()).add(diagnostic);
        }
        List<Found> found = new ArrayList<>();
        byRule.forEach((id, diagnostics) -> {
            Optional<Rule> rule = catalog.find(id);
            Optional<Severity> severity = rule.flatMap(
                    known -> proposal.config().setting(known.info()).severity());
            if (rule.isPresent() && severity.isPresent()) {
                found.add(new Found(rule.get(), severity.get(), diagnostics));
            }
        });
        found.sort((a, b) -> a.severity() != b.severity()
                ? b.severity().compareTo(a.severity())
                : Integer.compare(b.diagnostics().size(), a.diagnostics().size()));
        return found;
    }
}

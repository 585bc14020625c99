package io.github.vaultvet.rules.graph;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.rule.Describe;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.LinkGraph;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.Vault;
import java.util.List;

/** Notes that lead to no other. */
@AutoService(Rule.class)
public final class DeadEndNote implements VaultRule {

    private static final RuleInfo<Options> INFO = RuleInfo.off("dead-end-note")
            .summary("No link of a note leads to another note")
            .reason("""
                    Who reads such a note cannot go on from it, and the graph does not show what it belongs to.

                    Links to the note itself, to attachments, to the web and to notes that are not written lead to no note. Drawings
                    are left out. `vaultvet links --dead-ends` lists these notes without judging them.""")
            .options(new Options(List.of()));

    /** See the component. */
    public record Options(
            @Describe("Notes that may be the end of the way, as patterns")
            List<String> endPoints) {

        public Options {
            endPoints = List.copyOf(endPoints);
            Patterns.check(endPoints);
        }
    }

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public boolean asksForGraph() {
        return true;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        LinkGraph graph = vault.graph();
        Patterns endPoints = new Patterns();
        for (NoteSummary note : vault.notes()) {
            VaultPath path = note.path();
            if (path.isNote()
                    && !note.drawing()
                    && graph.isDeadEnd(path)
                    && !context.isTemplate(path)
                    && !endPoints.match(context.options(INFO, path).endPoints(), path)) {
                context.reportFile(path, finding(path));
            }
        }
    }

    private static Finding finding(VaultPath note) {
        return Finding.at(new Span(0, 0), "No link of " + Quoted.of(note.value()) + " leads to another note")
                .help("Link to a note that goes on from here, or list it under \"end-points\"");
    }
}

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

/** Notes that nothing links to. */
@AutoService(Rule.class)
public final class OrphanNote implements VaultRule {

    private static final RuleInfo<Options> INFO = RuleInfo.off("orphan-note")
            .summary("Nothing links to a note")
            .reason("""
                    A note without a link to it is found only by searching for it. On a published site nobody gets
                    there.

                    Links count wherever they stand: in other notes and their properties, in templates, in notes that are not checked. A
                    link of the note to itself does not. `vaultvet links --orphans` lists these notes without judging
                    them.""")
            .options(new Options(List.of("index.md", "README.md")));

    /** See the component. */
    public record Options(
            @Describe("Notes that readers get to without a link, as patterns")
            List<String> entryPoints) {

        public Options {
            entryPoints = List.copyOf(entryPoints);
            Patterns.check(entryPoints);
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
        Patterns entryPoints = new Patterns();
        for (NoteSummary note : vault.notes()) {
            VaultPath path = note.path();
            if (path.isNote()
                    && graph.isOrphan(path)
                    && !context.isTemplate(path)
                    && !entryPoints.match(context.options(INFO, path).entryPoints(), path)) {
                context.reportFile(path, finding(path));
            }
        }
    }

    private static Finding finding(VaultPath note) {
        return Finding.at(new Span(0, 0), "Nothing links to " + Quoted.of(note.value()))
                .help("Link to it from a note that leads there, or list it under \"entry-points\"");
    }
}

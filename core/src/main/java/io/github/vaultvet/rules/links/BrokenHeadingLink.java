package io.github.vaultvet.rules.links;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.FixKind;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.vault.Vault;

/** Links to headings that are not there. */
@AutoService(Rule.class)
public final class BrokenHeadingLink implements VaultRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("broken-heading-link", Severity.ERROR)
            .summary("A link leads to a heading that the note does not have")
            .reason("""
                    The link opens the note at its top instead of the passage that was meant; an embed shows an error.

                    Obsidian compares headings without regard to case and most punctuation, but a hyphen is not a
                    space: the slugs that GitHub makes, such as `#my-heading`, lead nowhere. Headings inside quotes,
                    callouts, lists and comments cannot be linked to. In a path such as `#Chapter#Section`, the second
                    heading must come later and be deeper than the first.""")
            .example("See [[#My-heading]].\n\n## My heading", "See [[#My heading]].\n\n## My heading")
            .fixes(FixKind.SOMETIMES);

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        LinkCheck.report(LinkFault.BROKEN_HEADING, vault, context);
    }
}

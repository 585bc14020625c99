package io.github.vaultvet.rules.links;

import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.SideLink;
import io.github.vaultvet.vault.Vault;

/** Goes over the links that Obsidian's index does not know and reports those that lead nowhere. */
final class SideLinkCheck {

    private SideLinkCheck() {}

    static void report(SideLink.Kind kind, Vault vault, VaultContext context) {
        for (NoteSummary source : vault.sources()) {
            if (context.reportsOn(source.path())) {
                for (JudgedLink judged : vault.judge(source, kind)) {
                    report(judged, context);
                }
            }
        }
    }

    private static void report(JudgedLink judged, VaultContext context) {
        if (judged.cause().isPresent()) {
            context.report(judged.source(), judged.place(), new MissingTarget(judged));
        } else if (LinkFault.BROKEN_HEADING.isOf(judged) || LinkFault.BROKEN_BLOCK.isOf(judged)) {
            context.report(judged.source(), judged.place(), new MissingFragment(judged));
        }
    }
}

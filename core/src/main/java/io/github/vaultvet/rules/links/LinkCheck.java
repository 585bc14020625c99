package io.github.vaultvet.rules.links;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.Vault;
import java.util.List;

/** Goes over the links of a vault and reports those with a certain fault. */
final class LinkCheck {

    private LinkCheck() {}

    /** Reports every link in ordinary text that has this fault. */
    static void report(LinkFault fault, Vault vault, VaultContext context) {
        for (NoteSummary note : vault.sources()) {
            report(fault, vault.judge(note), context);
        }
    }

    private static void report(LinkFault fault, List<JudgedLink> links, VaultContext context) {
        for (JudgedLink judged : links) {
            if (fault.isOf(judged) && !judged.link().inComment()) {
                context.report(judged.source(), judged.place(), finding(fault, judged));
            }
        }
    }

    /** Reports every link in a comment, whatever its fault. */
    static void reportInComments(Vault vault, VaultContext context) {
        for (NoteSummary note : vault.sources()) {
            for (JudgedLink judged : vault.judge(note)) {
                if (judged.link().inComment()) {
                    reportAll(judged, context);
                }
            }
        }
    }

    private static void reportAll(JudgedLink judged, VaultContext context) {
        for (LinkFault fault : LinkFault.values()) {
            if (fault.isOf(judged)) {
                context.report(judged.source(), judged.place(), finding(fault, judged));
            }
        }
    }

    private static Finding finding(LinkFault fault, JudgedLink judged) {
        return switch (fault) {
            case BROKEN_LINK, UNWRITTEN_NOTE, BROKEN_EMBED -> MissingTarget.finding(judged);
            case BROKEN_HEADING, BROKEN_BLOCK -> MissingFragment.finding(judged);
            case AMBIGUOUS -> TiedTarget.finding(judged);
        };
    }
}

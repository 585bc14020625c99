package io.github.vaultvet.rules.links;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.Vault;
import java.util.List;
import java.util.function.Consumer;

/** Goes over the links of a vault and reports those with a certain fault. */
final class LinkCheck {

    private LinkCheck() {}

    private static final RuleId BROKEN_LINK = new RuleId("broken-link");

    /** Reports every link in ordinary text that has this fault. */
    static void report(LinkFault fault, Vault vault, VaultContext context) {
        eachWithFault(
                fault,
                vault,
                context,
                judged -> context.report(judged.source(), judged.place(), finding(fault, judged)));
    }

    /** The same as a broken link, if the rule that asks is on: evidence changes what is said, not how bad it is. */
    static void reportAsBroken(LinkFault fault, Vault vault, VaultContext context) {
        eachWithFault(
                fault,
                vault,
                context,
                judged -> context.reportAs(BROKEN_LINK, judged.source(), judged.place(), finding(fault, judged)));
    }

    private static void eachWithFault(
            LinkFault fault, Vault vault, VaultContext context, Consumer<JudgedLink> consumer) {
        eachNoteWithFaults(vault, context, faults -> {
            for (JudgedLink judged : faults) {
                if (fault.isOf(judged) && !judged.link().inComment()) {
                    consumer.accept(judged);
                }
            }
        });
    }

    private static void eachNoteWithFaults(Vault vault, VaultContext context, Consumer<List<JudgedLink>> consumer) {
        for (NoteSummary note : vault.sources()) {
            handOver(note, vault, context, consumer);
        }
    }

    private static void handOver(
            NoteSummary note, Vault vault, VaultContext context, Consumer<List<JudgedLink>> consumer) {
        if (!note.unsettledLinks().isEmpty() && context.reportsOn(note.path())) {
            consumer.accept(vault.faults(note));
        }
    }

    /** Reports every link in a comment, whatever its fault. */
    static void reportInComments(Vault vault, VaultContext context) {
        eachNoteWithFaults(vault, context, faults -> {
            for (JudgedLink judged : faults) {
                if (judged.link().inComment()) {
                    reportAll(judged, context);
                }
            }
        });
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
            case BROKEN_LINK, UNWRITTEN_NOTE, FORMER_FILE, BROKEN_EMBED -> new MissingTarget(judged);
            case BROKEN_HEADING, BROKEN_BLOCK -> new MissingFragment(judged);
            case AMBIGUOUS -> new TiedTarget(judged);
        };
    }
}

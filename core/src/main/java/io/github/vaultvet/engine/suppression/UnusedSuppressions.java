package io.github.vaultvet.engine.suppression;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Says which suppressions make no difference. */
final class UnusedSuppressions {

    private UnusedSuppressions() {}

    /** What is to be said about a suppression, once all findings have been asked about; mostly nothing. */
    static Optional<Complaint> complaint(Suppression suppression, Predicate<String> isOn) {
        List<String> useless = new ArrayList<>();
        for (Claim claim : suppression.claims()) {
            boolean known = claim.family().equals(Claim.ALL) || isOn.test(claim.family());
            if (!claim.isUsed() && known) {
                useless.add(claim.name());
            }
        }
        if (useless.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = useless.size() == suppression.claims().size();
        Finding finding = Finding.at(suppression.place().span(), message(suppression.verb(), useless))
                .help(whole ? "Remove the comment" : "Take the name out of the comment");
        return Optional.of(
                new Complaint(true, suppression.place(), whole ? finding.fix(suppression.removal()) : finding));
    }

    private static String message(Verb verb, List<String> names) {
        String what = names.get(0).isEmpty() ? "" : " for " + Quoted.of(String.join(", ", names));
        return verb == Verb.ENABLE ? "Nothing was disabled here" + what : "There is nothing to suppress here" + what;
    }
}

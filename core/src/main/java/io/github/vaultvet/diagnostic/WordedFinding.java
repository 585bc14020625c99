package io.github.vaultvet.diagnostic;

import io.github.vaultvet.text.Span;
import java.util.List;
import java.util.Optional;

/** A finding whose words are there already. */
public record WordedFinding(
        Span span, String message, String help, Optional<LinkDetail> link, List<Related> related, List<Fix> fixes)
        implements Finding {

    public WordedFinding {
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }
}

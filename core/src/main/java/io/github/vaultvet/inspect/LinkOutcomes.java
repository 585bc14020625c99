package io.github.vaultvet.inspect;

import io.github.vaultvet.engine.VaultReader;
import io.github.vaultvet.note.CanvasLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.LinkResolver;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.Vault;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the links of one note lead to; of nothing, if nobody asked. */
public final class LinkOutcomes {

    /** For who did not ask. */
    public static final LinkOutcomes NONE = new LinkOutcomes(Optional.empty(), Map.of());

    private final Optional<Source> source;
    private final Map<Link, JudgedLink> judged;

    private LinkOutcomes(Optional<Source> source, Map<Link, JudgedLink> judged) {
        this.source = source;
        this.judged = judged;
    }

    /** Reads the whole vault, to know headings, blocks and why a target is missing. */
    public static LinkOutcomes of(VaultReader reader, VaultPath path) {
        Vault vault = reader.vault(0);
        Map<Link, JudgedLink> judged = new HashMap<>();
        for (NoteSummary summary : vault.sources()) {
            if (summary.path().equals(path)) {
                vault.judge(summary).forEach(link -> judged.put(link.link(), link));
            }
        }
        return new LinkOutcomes(Optional.of(new Source(path, vault.resolver())), judged);
    }

    /** What a link of the note leads to. */
    Optional<LinkOutcome> of(Link link) {
        // A verdict on a card's subpath stands at the subpath.
        Link questioned = link instanceof CanvasLink card && !judged.containsKey(link) ? card.atFragment() : link;
        return source.map(from -> judged.containsKey(questioned)
                ? LinkOutcome.of(judged.get(questioned))
                : LinkOutcome.of(from.resolver().resolve(from.path(), link)));
    }

    private record Source(VaultPath path, LinkResolver resolver) {}
}

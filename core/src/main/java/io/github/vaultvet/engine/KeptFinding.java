package io.github.vaultvet.engine;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A finding of an earlier run, whose words are bytes until somebody asks for them: most are only counted. */
final class KeptFinding implements Finding {

    private final Span span;
    private final boolean linked;
    private final boolean fixable;
    private final BinaryReader kept;
    private @Nullable Finding words;

    /**
     * @param linked whether it is about a link
     * @param fixable whether there are repairs
     */
    KeptFinding(Span span, boolean linked, boolean fixable, BinaryReader kept) {
        this.span = span;
        this.linked = linked;
        this.fixable = fixable;
        this.kept = kept;
    }

    private Finding words() {
        Finding known = words;
        if (known == null) {
            known = FindingCodec.readWords(span, kept);
            words = known;
        }
        return known;
    }

    @Override
    public Span span() {
        return span;
    }

    @Override
    public String message() {
        return words().message();
    }

    @Override
    public String help() {
        return words().help();
    }

    @Override
    public Optional<LinkDetail> link() {
        return linked ? words().link() : Optional.empty();
    }

    @Override
    public List<Related> related() {
        return words().related();
    }

    @Override
    public List<Fix> fixes() {
        return fixable ? words().fixes() : List.of();
    }
}

package io.github.vaultvet.engine.cache;

import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.LinkMemory;
import java.util.BitSet;
import java.util.List;

/** Recalls what an earlier run found out about links, and keeps what this one does. For one thread. */
final class RecalledLinks implements LinkMemory {

    private final FactCache cache;
    private final EntryCursor entries;
    private final LearntLinks learnt;

    RecalledLinks(FactCache cache, LearntLinks learnt) {
        this.cache = cache;
        this.entries = new EntryCursor(cache.known());
        this.learnt = learnt;
    }

    @Override
    public BitSet unlikeAnything(VaultPath source) {
        int number = cache.hasSameNames() ? entries.number(source) : -1;
        return number >= 0 && cache.isUnchanged(number) ? cache.known().links().unlike(number) : new BitSet(0);
    }

    @Override
    public void judged(VaultPath source, List<JudgedLink> links) {
        learnt.judged(source, links);
    }
}

package io.github.vaultvet.engine.cache;

import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.LinkMemory;
import java.util.BitSet;
import java.util.List;

/** Recalls what an earlier run found out about links, and keeps what this one does. For one thread. */
final class RecalledLinks implements LinkMemory {

    private final EntryCursor entries;
    private final KnownLinks known;
    private final boolean[] unchanged;
    private final boolean sameNames;
    private final LearntLinks learnt;

    /**
     * @param unchanged which files are as they were
     * @param sameNames whether no name, and nothing else that a link may be like, is another than before
     */
    RecalledLinks(FactFile file, boolean[] unchanged, boolean sameNames, LearntLinks learnt) {
        this.entries = new EntryCursor(file);
        this.known = file.links();
        this.unchanged = unchanged;
        this.sameNames = sameNames;
        this.learnt = learnt;
    }

    @Override
    public BitSet unlikeAnything(VaultPath source) {
        int number = sameNames ? entries.number(source) : -1;
        return number >= 0 && unchanged[number] ? known.unlike(number) : new BitSet(0);
    }

    @Override
    public void judged(VaultPath source, List<JudgedLink> links) {
        learnt.judged(source, links);
    }
}

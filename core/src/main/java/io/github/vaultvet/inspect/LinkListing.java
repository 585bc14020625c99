package io.github.vaultvet.inspect;

import io.github.vaultvet.diagnostic.VaultStatistics.WantedNote;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink;
import java.io.IOException;

/** Where an answer about links is written, one entry after the other. */
public interface LinkListing {

    /** A link and what it leads to. */
    void link(JudgedLink link) throws IOException;

    /**
     * A note that is linked to and not written.
     *
     * @param planned whether the configuration says so
     */
    void wanted(WantedNote note, boolean planned) throws IOException;

    /** A file. */
    void file(VaultPath file) throws IOException;

    /**
     * The end of the answer.
     *
     * @param count how many entries there were
     * @param words what they were, as a sentence for people without a full stop
     */
    void end(long count, String words) throws IOException;
}

package io.github.vaultvet.cli;

import io.github.vaultvet.inspect.LinkListing;
import io.github.vaultvet.inspect.VaultLinks;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What can be asked about links; each but the first has an option. */
enum LinkQuestion {
    ALL("All links."),
    DEAD_ENDS("Notes without a link to another note."),
    FROM("The links of this note."),
    MISSING("Links without a target, and why they have none."),
    ORPHANS("Notes that nothing else links to."),
    TO("The links that lead to this file."),
    WANTED("Notes that are linked to and not written, most wanted first.");

    private final String description;

    LinkQuestion(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String option() {
        return "--" + word();
    }

    boolean asksForNote() {
        return this == FROM || this == TO;
    }

    /**
     * Writes the answer.
     *
     * @param note the one asked about, if it is about one
     */
    void answer(VaultLinks links, List<VaultPath> note, LinkListing out) throws IOException {
        switch (this) {
            case ALL -> links.all(out);
            case DEAD_ENDS -> links.deadEnds(out);
            case FROM -> links.from(note.get(0), out);
            case MISSING -> links.missing(out);
            case ORPHANS -> links.orphans(out);
            case TO -> links.to(note.get(0), out);
            case WANTED -> links.wanted(out);
        }
    }
}

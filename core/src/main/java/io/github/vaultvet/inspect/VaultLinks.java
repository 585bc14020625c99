package io.github.vaultvet.inspect;

import io.github.vaultvet.diagnostic.VaultStatistics.WantedNote;
import io.github.vaultvet.engine.VaultReader;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.report.Count;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.Cause;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.LinkGraph;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.Resolution;
import io.github.vaultvet.vault.Vault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Answers questions about the links of a vault. Each answer is in the order of paths and places, and written while it is
 * found, so that its size does not matter.
 */
public final class VaultLinks {

    private final VaultReader reader;
    private final Vault vault;
    private final Predicate<VaultPath> named;
    private final List<NoteSummary> checked = new ArrayList<>();

    private VaultLinks(VaultReader reader, Vault vault, Predicate<VaultPath> named) {
        this.reader = reader;
        this.vault = vault;
        this.named = named;
    }

    /**
     * Reads the whole vault.
     *
     * @param selected the files and folders that are asked about, from the root; empty for all
     * @param jobs threads that read; 0 for as many as there are processors
     */
    public static VaultLinks of(VaultReader reader, List<String> selected, int jobs) {
        VaultLinks links = new VaultLinks(reader, reader.vault(jobs), reader.isNamed(selected));
        Predicate<VaultPath> isChecked = reader.isChecked(selected);
        for (NoteSummary note : links.vault.sources()) {
            if (isChecked.test(note.path()) && !reader.isTemplate(note.path())) {
                links.checked.add(note);
            }
        }
        return links;
    }

    /** All links of the notes that are checked. */
    public void all(LinkListing out) throws IOException {
        LinkCount count = new LinkCount();
        for (NoteSummary note : checked) {
            for (JudgedLink link : links(note.path())) {
                count.add(link);
                out.link(link);
            }
        }
        out.end(count.links(), count.words());
    }

    /** The links without a target. */
    public void missing(LinkListing out) throws IOException {
        long count = 0;
        for (NoteSummary note : checked) {
            for (JudgedLink link : vault.faults(note)) {
                if (link.cause().isPresent()) {
                    out.link(link);
                    count++;
                }
            }
        }
        out.end(count, count == 1 ? "1 link has no target" : Count.of(count) + " links have no target");
    }

    /** The notes that are linked to and not written, most wanted first. */
    public void wanted(LinkListing out) throws IOException {
        long links = 0;
        List<WantedNote> wanted = vault.sums(checked, Integer.MAX_VALUE).wanted();
        for (WantedNote note : wanted) {
            out.wanted(note, reader.isPlanned(note.target()));
            links += note.links();
        }
        long others = 0;
        for (NoteSummary note : checked) {
            for (JudgedLink link : vault.faults(note)) {
                boolean unwritten =
                        link.cause().filter(Cause.Unwritten.class::isInstance).isPresent();
                others += link.cause().isPresent() && (!unwritten || link.link().embedded()) ? 1 : 0;
            }
        }
        String rest = others == 0 ? "" : "; " + Count.of(others, "other link") + " without a target: --missing";
        out.end(
                wanted.size(),
                Count.of(wanted.size(), "note") + " not written yet, wanted by " + Count.of(links, "link") + rest);
    }

    /** Notes that no other file links to. */
    public void orphans(LinkListing out) throws IOException {
        LinkGraph graph = vault.graph();
        files(out, graph::isOrphan, "not linked to from anywhere else");
    }

    /** Notes without a link to another note. */
    public void deadEnds(LinkListing out) throws IOException {
        LinkGraph graph = vault.graph();
        files(out, graph::isDeadEnd, "without a link to another note");
    }

    private void files(LinkListing out, Predicate<VaultPath> wanted, String words) throws IOException {
        long count = 0;
        long notes = 0;
        for (NoteSummary note : checked) {
            notes += note.path().isNote() ? 1 : 0;
            if (note.path().isNote() && wanted.test(note.path())) {
                out.file(note.path());
                count++;
            }
        }
        out.end(count, Count.of(count) + " of " + Count.of(notes, "note") + (count == 1 ? " is " : " are ") + words);
    }

    /** The links that lead to a file, or may lead there; those of templates and excluded notes, too. */
    public void to(VaultPath file, LinkListing out) throws IOException {
        long count = 0;
        long sources = 0;
        for (VaultPath source : vault.graph().sourcesOf(file)) {
            if (named.test(source)) {
                sources++;
                for (JudgedLink link : links(source)) {
                    if (mayLeadTo(file, link)) {
                        out.link(link);
                        count++;
                    }
                }
            }
        }
        String verb = count == 1 ? " leads to \"" : " lead to \"";
        out.end(count, Count.of(count, "link") + " in " + Count.of(sources, "file") + verb + file + "\"");
    }

    private static boolean mayLeadTo(VaultPath file, JudgedLink link) {
        return link.resolution()
                .fold(
                        found -> found.path().equals(file),
                        (Resolution.Ambiguous tie) -> tie.candidates().contains(file),
                        () -> false);
    }

    /** The links of one note, wherever it lies. */
    public void from(VaultPath note, LinkListing out) throws IOException {
        LinkCount count = new LinkCount();
        for (JudgedLink link : links(note)) {
            count.add(link);
            out.link(link);
        }
        out.end(count.links(), count.words());
    }

    private List<JudgedLink> links(VaultPath path) {
        Optional<Note> note = reader.read(path);
        return note.isPresent() ? vault.links(note.get()) : List.of();
    }
}

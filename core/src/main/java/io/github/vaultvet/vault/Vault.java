package io.github.vaultvet.vault;

import io.github.vaultvet.note.Note;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink.FragmentStatus;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The vault after all notes have been read: every name, and what was kept of each note. Links are judged when somebody asks,
 * and faults kept; not safe for use by several threads at once.
 */
public final class Vault {

    /** Of one note: what wrong fragments were meant to be is looked for so often. */
    private static final int MOST_SUGGESTIONS = 100;

    private final FileIndex files;
    private final LinkResolver resolver;
    private final List<NoteSummary> notes;
    private final List<NoteSummary> sources;
    private final VaultSurroundings surroundings;
    private final LinkJudge judge;
    private final FaultTable faults;
    private @Nullable LinkGraph graph;

    private Vault(
            FileIndex files,
            List<NoteSummary> sources,
            VaultSurroundings surroundings,
            Optional<Summaries> everything) {
        this.files = files;
        this.resolver = new LinkResolver(files);
        this.sources = sources;
        this.notes = notesOf(sources);
        this.faults = new FaultTable(sources, surroundings.memory());
        this.surroundings = surroundings;
        Summaries summaries = everything.isPresent() ? everything.get() : Summaries.known(notes);
        FileFinder finder = new FileFinder(files, summaries::withAliases, surroundings.hiddenFiles());
        FormerFiles formers = new FormerFiles(files, surroundings.history());
        this.judge =
                new LinkJudge(resolver, summaries, new CauseFinder(finder, resolver, formers, surroundings.loose()));
    }

    private static List<NoteSummary> notesOf(List<NoteSummary> sources) {
        List<NoteSummary> notes = new ArrayList<>(sources.size());
        for (NoteSummary source : sources) {
            if (source.path().isNote()) {
                notes.add(source);
            }
        }
        return Collections.unmodifiableList(notes);
    }

    private Vault(Vault whole, NoteSummary note) {
        this.files = FileIndex.of(List.of(note.path()));
        this.resolver = whole.resolver;
        this.sources = List.of(note);
        this.notes = notesOf(sources);
        this.faults = new FaultTable(sources, LinkMemory.NONE);
        this.surroundings = new VaultSurroundings(
                whole.surroundings.vaultName(),
                whole.surroundings.hiddenFiles(),
                whole.surroundings.settings(),
                List.of());
        this.judge = whole.judge;
        this.graph = whole.graph;
    }

    /**
     * One file of this vault: rules find only what its text says, while its links are judged within the whole.
     *
     * @param note may be another reading of a note as long as it {@link NoteSummary#offersTheSameAs offers the same}
     */
    public Vault partOf(NoteSummary note) {
        return new Vault(this, note);
    }

    /**
     * The vault of these files.
     *
     * @param sources of the notes, canvases and bases among them that could be read, in any order
     */
    public static Vault of(FileIndex files, Collection<NoteSummary> sources, VaultSurroundings surroundings) {
        return new Vault(files, sorted(sources), surroundings, Optional.empty());
    }

    /**
     * A vault of which only some files have been read. What rules find in these is the same as if all had been.
     *
     * @param sources of the files that were read
     * @param everything reads the others when they are asked for
     */
    public static Vault partlyRead(
            FileIndex files, Collection<NoteSummary> sources, VaultSurroundings surroundings, Summaries everything) {
        return new Vault(files, sorted(sources), surroundings, Optional.of(everything));
    }

    private static List<NoteSummary> sorted(Collection<NoteSummary> sources) {
        List<NoteSummary> sorted = new ArrayList<>(sources);
        sorted.sort((left, right) -> left.path().compareTo(right.path()));
        return Collections.unmodifiableList(sorted);
    }

    /** Every file, of any extension. */
    public FileIndex files() {
        return files;
    }

    /** Finds the file that a link leads to. */
    public LinkResolver resolver() {
        return resolver;
    }

    /** What was kept of the notes that were read, by path. */
    public List<NoteSummary> notes() {
        return notes;
    }

    /** What was kept of every file that holds links, by path: notes, canvases and bases. */
    public List<NoteSummary> sources() {
        return sources;
    }

    /** How Obsidian is set up for this vault. */
    public ObsidianSettings settings() {
        return surroundings.settings();
    }

    /** Files that could not be read as notes, or whose names are in the way, by path. */
    public List<FileProblem> fileProblems() {
        return surroundings.problems();
    }

    /** The verdicts on a note's unsettled links, in the order of the text. */
    public List<JudgedLink> judge(NoteSummary note) {
        return note.unsettledLinks().isEmpty()
                ? List.of()
                : judgeAll(
                        note.path(),
                        note.unsettledLinks(),
                        surroundings.memory().unlikeAnything(note.path()));
    }

    /** Those of them that find something wrong: no target, several, or no such place in it. */
    public List<JudgedLink> faults(NoteSummary note) {
        return note.unsettledLinks().isEmpty() ? List.of() : faults.of(note, this);
    }

    /**
     * The verdicts on all links of a note, those too that the names of files settle, in the order of the text. Stamps
     * are no links.
     *
     * @param note one of this vault, or the same with other links
     */
    public List<JudgedLink> links(Note note) {
        return judgeAll(note.path(), LinkTally.all(note), new BitSet(0));
    }

    /** The verdicts on those links of a source that Obsidian's index does not know; nothing is suggested. */
    public List<JudgedLink> judge(NoteSummary source, SideLink.Kind kind) {
        if (source.sideLinks().isEmpty()) {
            return List.of();
        }
        List<JudgedLink> judged = new ArrayList<>();
        for (SideLink side : source.sideLinks()) {
            boolean here = side.vaultName().isEmpty() || side.vaultName().equals(surroundings.vaultName());
            if (side.kind() == kind && here) {
                judged.add(judge.judge(source.path(), side.link(), false).withoutReplacements());
            }
        }
        return judged;
    }

    private List<JudgedLink> judgeAll(VaultPath source, List<UnsettledLink> links, BitSet unlikeAnything) {
        List<JudgedLink> judged = new ArrayList<>();
        int suggestions = MOST_SUGGESTIONS;
        for (UnsettledLink link : links) {
            JudgedLink verdict = unlikeAnything.get(judged.size())
                    ? judge.judgeUnlike(source, link)
                    : judge.judge(source, link, suggestions > 0);
            boolean wrong = verdict.fragment() != FragmentStatus.NONE && verdict.fragment() != FragmentStatus.FOUND;
            suggestions -= wrong ? 1 : 0;
            judged.add(verdict);
        }
        return List.copyOf(judged);
    }

    /** The properties whose values have several types; known only if they were counted. */
    public List<MixedProperty> mixedProperties() {
        return surroundings.properties().map(PropertyTally::mixed).orElse(List.of());
    }

    /** Who links to whom; known only if the notes' references were kept. */
    public LinkGraph graph() {
        LinkGraph known = graph;
        if (known == null) {
            known = LinkGraph.of(sources);
            graph = known;
        }
        return known;
    }

    /**
     * Sums over these notes.
     *
     * @param mostWanted how many missing notes to name at most
     */
    public VaultSums sums(Collection<NoteSummary> of, int mostWanted) {
        return VaultSums.of(this, of, mostWanted);
    }
}

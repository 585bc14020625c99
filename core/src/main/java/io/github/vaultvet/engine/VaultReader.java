package io.github.vaultvet.engine;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileFacts;
import io.github.vaultvet.vault.FileIndex;
import io.github.vaultvet.vault.FileProblem;
import io.github.vaultvet.vault.LinkResolver;
import io.github.vaultvet.vault.ObsidianSettings;
import io.github.vaultvet.vault.Vault;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Opens a vault to ask about its notes and links instead of linting it. */
public final class VaultReader {

    private final VaultFiles files;
    private final LintConfig config;
    private final LinkResolver resolver;
    private final SourceReader reader;

    private VaultReader(VaultFiles files, LintConfig config) {
        this.files = files;
        this.config = config;
        this.resolver = files.resolver();
        this.reader = files.openReader();
    }

    /**
     * Lists a vault's files and reads Obsidian's settings.
     *
     * @throws VaultException if the vault cannot be listed or holds no note
     */
    public static VaultReader open(FoundVault vault, LintConfig config) throws VaultException {
        return new VaultReader(VaultFiles.of(vault.root(), vault.shownRoot()), config);
    }

    /** Every file of the vault, of any extension. */
    public FileIndex files() {
        return files.index();
    }

    /** The vault's notes, sorted. */
    public List<VaultPath> notes() {
        return files.notes();
    }

    public ObsidianSettings settings() {
        return files.settings();
    }

    public LinkResolver resolver() {
        return resolver;
    }

    /** What was left out when the files were listed. */
    public List<Notice> notices() {
        return files.walked().notices();
    }

    /** Whether a note lies in a template folder, by Obsidian's settings or by the configuration. */
    public boolean isTemplate(VaultPath note) {
        return files.isTemplate(note, config);
    }

    /** Whether the configuration says that a missing target may be missing. */
    public boolean isPlanned(String target) {
        return config.isPlanned(target);
    }

    /**
     * Whether the user named a file, or a folder that it lies in.
     *
     * @param named as {@link FoundVault#selected}; empty for everything
     */
    public Predicate<VaultPath> isNamed(List<String> named) {
        return new Selection(named, LintConfig.defaults())::contains;
    }

    /** The same, without the files that the configuration excludes. */
    public Predicate<VaultPath> isChecked(List<String> named) {
        return new Selection(named, config)::contains;
    }

    /**
     * Reads one note, canvas or base and finds its facts.
     *
     * @throws VaultException if there is no such note, or it cannot be read
     */
    public Note note(VaultPath path) throws VaultException {
        if (!path.holdsLinks() || Collections.binarySearch(files.index().files(), path) < 0) {
            throw new VaultException("\"" + path + "\" is not a note, canvas or base of this vault");
        }
        NoteReader.Reading reading = reader.read(path);
        if (reading instanceof NoteReader.Reading.Text read) {
            return FileFacts.read(path, read.text());
        }
        throw new VaultException("\"" + path + "\" cannot be read: " + reading.fold(text -> "", FileProblem::detail));
    }

    /** The facts of one of the vault's notes, canvases or bases; nothing if it cannot be read any more. */
    public Optional<Note> read(VaultPath note) {
        return reader.read(note).fold(text -> Optional.of(FileFacts.read(note, text)), problem -> Optional.empty());
    }

    /**
     * Reads all notes, to know headings and blocks, why a target is missing, and who links to whom.
     *
     * @param jobs threads that read; 0 for as many as there are processors
     */
    public Vault vault(int jobs) {
        RuleCatalog noRules = RuleCatalog.of(List.of());
        RulePlan plan = new RulePlan(noRules, config);
        LintScope scope = new LintScope(
                files,
                resolver,
                plan,
                note -> false,
                this::isTemplate,
                new Suppressions(noRules, plan, () -> LocalDate.EPOCH),
                true,
                Optional.empty(),
                LintScope.Relevance.EVERYTHING,
                Optional.empty());
        NoteOutcomes outcomes = NoteOutcomes.of(NotePhase.run(scope, files.sources(), jobs, Progress.NONE));
        return Vault.of(files.index(), outcomes.summaries(), files.surroundings(outcomes.problems()));
    }
}

package io.github.vaultvet.engine;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileIndex;
import io.github.vaultvet.vault.FileProblem;
import io.github.vaultvet.vault.LinkResolver;
import io.github.vaultvet.vault.ObsidianSettings;
import io.github.vaultvet.vault.Vault;
import java.util.List;

/** Opens a vault to look at single notes instead of linting all: for {@code inspect} and {@code explain}. */
public final class VaultReader {

    private final VaultFiles files;
    private final LintConfig config;
    private final LinkResolver resolver;
    private final NoteReader reader;

    private VaultReader(VaultFiles files, LintConfig config) {
        this.files = files;
        this.config = config;
        this.resolver = files.resolver();
        this.reader = new NoteReader(files.walked());
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

    /**
     * Reads one note and finds its facts.
     *
     * @throws VaultException if there is no such note, or it cannot be read
     */
    public Note note(VaultPath path) throws VaultException {
        if (!path.isNote() || !files.index().files().contains(path)) {
            throw new VaultException("\"" + path + "\" is not a note of this vault");
        }
        NoteReader.Reading reading = reader.read(path);
        if (reading instanceof NoteReader.Reading.Text read) {
            return NoteScanner.scan(path, read.text());
        }
        throw new VaultException("\"" + path + "\" cannot be read: " + reading.fold(text -> "", FileProblem::detail));
    }

    /** Reads all notes, to know why a target is missing. */
    public Vault vault() {
        LintScope scope = new LintScope(
                files.walked(), resolver, new RulePlan(RuleCatalog.load(), config), note -> false, this::isTemplate);
        NoteOutcomes outcomes = NoteOutcomes.of(NotePhase.run(scope, files.notes(), 0, Progress.NONE));
        return Vault.of(files.index(), outcomes.summaries(), files.surroundings(outcomes.problems()));
    }
}

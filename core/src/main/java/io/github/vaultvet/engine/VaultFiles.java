package io.github.vaultvet.engine;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileIndex;
import io.github.vaultvet.vault.FileProblem;
import io.github.vaultvet.vault.LinkResolver;
import io.github.vaultvet.vault.ObsidianSettings;
import io.github.vaultvet.vault.ObsidianSettingsReader;
import io.github.vaultvet.vault.VaultSurroundings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A vault of which no note has been read yet.
 *
 * @param walked its files
 * @param index their names
 * @param settings how Obsidian is set up for it
 * @param notes its notes, sorted
 * @param sources its notes, canvases and bases, sorted: the files that are read
 * @param readers opens the texts of the sources
 */
record VaultFiles(
        WalkedVault walked,
        FileIndex index,
        ObsidianSettings settings,
        List<VaultPath> notes,
        List<VaultPath> sources,
        Supplier<SourceReader> readers) {

    /**
     * Lists a vault on disk.
     *
     * @throws VaultException if it cannot be listed or holds no note
     */
    static VaultFiles of(Path root, String shownRoot) throws VaultException {
        return onDisk(root, shownRoot).orRefuse(shownRoot);
    }

    /**
     * The same vault.
     *
     * @throws VaultException if it holds no note
     */
    VaultFiles orRefuse(String shownRoot) throws VaultException {
        if (notes.isEmpty()) {
            throw new VaultException("the vault \"" + shownRoot + "\" holds no note (no file that ends in .md)");
        }
        return this;
    }

    /** The same for a vault that may hold no note. */
    static VaultFiles onDisk(Path root, String shownRoot) throws VaultException {
        WalkedVault walked = VaultWalker.walk(root, shownRoot);
        return of(walked, new SettingsFiles(walked.root())::read, () -> new NoteReader(walked));
    }

    /**
     * A vault whose files are listed, wherever they are kept.
     *
     * @param settingsFiles the files in {@code .obsidian}, by their names
     */
    static VaultFiles of(
            WalkedVault walked, Function<String, Optional<byte[]>> settingsFiles, Supplier<SourceReader> readers) {
        return of(walked, ObsidianSettingsReader.read(settingsFiles), readers);
    }

    /** The same, with settings that were read before. */
    static VaultFiles of(WalkedVault walked, ObsidianSettings settings, Supplier<SourceReader> readers) {
        return of(walked, FileIndex.of(walked.files(), walked.foldersWithoutFiles()), settings, readers);
    }

    /** The same, with an index that was made before. */
    static VaultFiles of(
            WalkedVault walked, FileIndex index, ObsidianSettings settings, Supplier<SourceReader> readers) {
        List<VaultPath> notes = new ArrayList<>();
        List<VaultPath> sources = new ArrayList<>();
        for (VaultPath file : walked.files()) {
            boolean note = file.isNote();
            if (note) {
                notes.add(file);
            }
            if (note || file.holdsLinks()) {
                sources.add(file);
            }
        }
        return new VaultFiles(walked, index, settings, notes, sources, readers);
    }

    /** The same, its texts read from elsewhere. */
    VaultFiles with(Supplier<SourceReader> others) {
        return new VaultFiles(walked, index, settings, notes, sources, others);
    }

    /** The same vault with these files, sorted. */
    VaultFiles withFiles(List<VaultPath> files) {
        WalkedVault other = new WalkedVault(
                walked.root(),
                files,
                walked.foldersWithoutFiles(),
                walked.hiddenFiles(),
                walked.problems(),
                walked.notices(),
                walked.unspellable());
        return of(other, new SettingsFiles(other.root())::read, readers);
    }

    /** A reader for one thread. */
    SourceReader openReader() {
        return readers.get();
    }

    LinkResolver resolver() {
        return new LinkResolver(index);
    }

    /** R9.3 speaks of notes: a base or canvas among the templates is in use. */
    boolean isTemplate(VaultPath file, LintConfig config) {
        return file.isNote() && (settings.isTemplate(file) || config.isTemplate(file));
    }

    /** What belongs to the vault beside its files. */
    VaultSurroundings surroundings(List<FileProblem> problemsOfNotes) {
        List<FileProblem> problems = new ArrayList<>(walked.problems());
        problems.addAll(problemsOfNotes);
        FileProblem.sort(problems);
        return new VaultSurroundings(walked.rootName(), walked.hiddenFiles(), settings, problems);
    }
}

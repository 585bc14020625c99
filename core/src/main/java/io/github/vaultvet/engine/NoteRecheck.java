package io.github.vaultvet.engine;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileFacts;
import io.github.vaultvet.vault.LinkResolver;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks single notes of a vault again, with their own text or another one, while the rest of the vault stays as the
 * run found it. For one thread.
 */
public final class NoteRecheck {

    private final LintScope scope;
    private final LintConfig config;
    private final Vault vault;
    private final SourceReader reader;
    private final NoteChecker checker;

    NoteRecheck(LintScope scope, LintConfig config, Vault vault) {
        this.scope = scope;
        this.config = config;
        this.vault = vault;
        this.reader = scope.files().openReader();
        this.checker = new NoteChecker(scope);
    }

    /** Reads a note; empty if it cannot be read any more. */
    public Optional<NoteText> text(VaultPath note) {
        return reader.read(note).fold(Optional::of, problem -> Optional.empty());
    }

    /** Whether a note is a symbolic link to another file, which holds its text. */
    public boolean isSymbolicLink(VaultPath note) {
        return reader.isSymbolicLink(note);
    }

    /** The path of a note in the very bytes that the file system has for it. */
    public byte[] fileName(VaultPath note) {
        @Nullable Path unspellable = scope.files().walked().unspellable().get(note);
        return unspellable == null
                ? note.value().getBytes(StandardCharsets.UTF_8)
                : FileNames.bytes(scope.files().walked().root(), unspellable);
    }

    public LinkResolver resolver() {
        return scope.resolver();
    }

    /**
     * What would be found in a note if it had this text.
     *
     * @throws InternalErrorException if a rule or the scanner failed
     */
    public CheckedNote check(VaultPath path, NoteText text) {
        try {
            Note note = FileFacts.read(path, text);
            boolean template = scope.isTemplate().test(path);
            NoteSummary summary = checker.summary(note, template);
            Vault part = vault.partOf(summary);
            List<PlacedFinding> findings = checker.applyRules(note, template);
            findings.addAll(VaultPhase.run(scope, config, part, List.of()));
            Collections.sort(findings);
            List<Suppressions.Commented> comments =
                    scope.suppressions().of(note, template).stream().toList();
            Set<PlacedFinding> suppressed = scope.suppressions().apply(comments, findings);
            return new CheckedNote(note, summary, part.judge(summary), Fingerprints.assign(findings, suppressed));
        } catch (InternalErrorException bug) {
            throw bug;
        } catch (RuntimeException | StackOverflowError bug) {
            throw new InternalErrorException("checking \"" + path + "\" again failed: " + bug, bug);
        }
    }
}

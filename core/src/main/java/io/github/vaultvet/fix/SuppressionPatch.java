package io.github.vaultvet.fix;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.engine.CheckedNote;
import io.github.vaultvet.engine.LintRun;
import io.github.vaultvet.engine.NoteRecheck;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.TextEdit;
import io.github.vaultvet.text.VaultPath;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A unified diff that suppresses what a run reports, by comments in the notes. Writing it changes no note. */
public final class SuppressionPatch {

    /** No comment suppresses what is wrong with comments. */
    private static final Set<String> ABOUT_COMMENTS = Set.of("unused-suppression", "invalid-suppression");

    private final NoteRecheck recheck;
    private final String reason;
    private final Map<VaultPath, List<Diagnostic>> notes = new LinkedHashMap<>();
    private int suppressed;
    private int patched;
    private int aboutComments;
    private int noNotes;
    private int unproved;

    /**
     * @param reason what each comment gives as its reason; may be empty
     */
    public SuppressionPatch(LintRun run, String reason) {
        this.recheck = run.recheck();
        this.reason = reason;
        for (Diagnostic finding : run.report().diagnostics()) {
            if (ABOUT_COMMENTS.contains(finding.rule().value())) {
                aboutComments++;
            } else if (!finding.path().isNote() || recheck.isSymbolicLink(finding.path())) {
                noNotes++;
            } else {
                notes.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(finding);
            }
        }
    }

    /** Writes the whole patch, which may be empty, and flushes; the stream stays open. To be called once. */
    public void write(OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        for (Map.Entry<VaultPath, List<Diagnostic>> note : notes.entrySet()) {
            Optional<EditedText> text = commented(note.getKey(), note.getValue());
            if (text.isPresent()) {
                UnifiedDiff.write(recheck.fileName(note.getKey()), text.get(), buffered);
                suppressed += note.getValue().size();
                patched++;
            } else {
                unproved += note.getValue().size();
            }
        }
        buffered.flush();
    }

    private Optional<EditedText> commented(VaultPath path, List<Diagnostic> findings) {
        Optional<NoteText> text = recheck.text(path);
        if (text.isEmpty() || text.get().length() == 0) {
            return Optional.empty();
        }
        CheckedNote note = recheck.check(path, text.get());
        CommentProof proof = new CommentProof(recheck, note);
        for (List<TextEdit> insertions : new CommentPlacer(note.note(), reason).choices(findings)) {
            if (proof.holds(insertions, findings)) {
                return Optional.of(new EditedText(text.get(), insertions));
            }
        }
        return Optional.empty();
    }

    /** What the patch does and what it leaves out: sentences without full stops. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add("the patch suppresses " + count(suppressed, "finding") + " in " + count(patched, "note")
                + "; in the vault's folder, git apply -p1 or patch -p1 takes it");
        tell(aboutComments, "about comments, which no comment suppresses", sentences);
        tell(noNotes, "in files that are no notes, or that are symbolic links", sentences);
        tell(unproved, "where no place for a comment is proved to do no harm", sentences);
        return sentences;
    }

    private static void tell(int left, String why, List<String> sentences) {
        if (left > 0) {
            sentences.add("left out: " + count(left, "finding") + " " + why
                    + "; vaultvet.yaml or a baseline can accept " + (left == 1 ? "it" : "them"));
        }
    }

    private static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}

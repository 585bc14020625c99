package io.github.vaultvet.rules.links;

import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.Cause;
import io.github.vaultvet.vault.JudgedLink;
import java.util.Optional;

/** Says what else has the name of a note that is not written: a folder, or a file with another extension. */
final class Namesakes {

    private Namesakes() {}

    /** The end of a sentence; empty if nothing else has this name. */
    static String words(Cause.Unwritten cause) {
        if (cause.attachment().isPresent()) {
            return "; " + Quoted.of(cause.attachment().get().value()) + " exists, and only .md may be left out";
        }
        return cause.folder()
                .map(folder -> "; " + Quoted.of(folder.value()) + " is a folder, and no link leads to a folder")
                .orElse("");
    }

    /** What to write instead; empty if nothing else has this name. */
    static Optional<String> help(JudgedLink judged, Cause.Unwritten cause) {
        Optional<VaultPath> attachment = cause.attachment();
        if (attachment.isPresent()) {
            return Optional.of(
                    judged.link() instanceof MarkdownLink
                            ? "Write the name of the file with its extension"
                            : "Write " + LinkForm.with(judged, attachment.get().name())
                                    + " if that is meant, or write the note");
        }
        return cause.folder().map(folder -> "Link to a note in the folder, or write the note");
    }
}

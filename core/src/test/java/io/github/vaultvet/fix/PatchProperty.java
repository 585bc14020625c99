package io.github.vaultvet.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.engine.LintRun;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** A patch changes the broken links of a note to two others, and nothing else. Notes are bytes as characters of Latin-1. */
final class PatchProperty {

    private static final VaultPath NOTE = VaultPath.of("start.md");

    private final Path vault;

    PatchProperty(Path vault) {
        this.vault = vault;
        try {
            Files.writeString(vault.resolve("ai_safety.md"), "# Terms\n");
            Files.writeString(vault.resolve("ad-lib.md"), "---\naliases: [Improv]\n---\n# Terms\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How many links were repaired.
     *
     * @param rest what must not change
     */
    int check(String note, UnaryOperator<String> rest) throws IOException {
        write(note);
        LintRun run = Patched.run(vault);
        Patched patched = Patched.of(run);
        if (patched.bytes().length == 0) {
            return 0;
        }
        String after = AppliedPatch.to(note, new String(patched.bytes(), StandardCharsets.ISO_8859_1));
        assertThat(rest.apply(after)).as(note).isEqualTo(rest.apply(note));

        write(after);
        LintRun again = Patched.run(vault);
        assertThat(messages(again)).as(note).isSubsetOf(messages(run));
        assertThat(again.report().diagnostics())
                .as(note)
                .hasSizeLessThanOrEqualTo(run.report().diagnostics().size() - patched.repairs());
        assertThat(Patched.of(again).bytes()).as(note).isEmpty();
        return patched.repairs();
    }

    /** The bytes of a note that belong to no link, as characters of Latin-1. */
    static String outsideLinks(String latin1) {
        byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
        StringBuilder outside = new StringBuilder(latin1.length());
        int at = 0;
        for (Link link : FileFacts.read(NOTE, NoteText.of(bytes)).links()) {
            outside.append(latin1, at, Math.max(at, link.span().start()));
            at = Math.max(at, link.span().end());
        }
        return outside.append(latin1, at, latin1.length()).toString();
    }

    private static List<String> messages(LintRun run) {
        return run.report().diagnostics().stream().map(PatchProperty::message).toList();
    }

    private static String message(Diagnostic diagnostic) {
        return diagnostic.rule() + " " + diagnostic.finding().message();
    }

    private void write(String latin1) throws IOException {
        Files.write(vault.resolve(NOTE.value()), latin1.getBytes(StandardCharsets.ISO_8859_1));
    }
}

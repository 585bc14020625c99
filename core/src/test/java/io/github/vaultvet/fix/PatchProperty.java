package io.github.vaultvet.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.engine.LintRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A patch changes the broken links of a note to two others, and nothing else. Notes are bytes as characters of Latin-1. */
final class PatchProperty {

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

    /** How many links were repaired. */
    int check(String note) throws IOException {
        write(note);
        LintRun run = Patched.run(vault);
        Patched patched = Patched.of(run);
        if (patched.bytes().length == 0) {
            return 0;
        }
        String after = AppliedPatch.to(note, new String(patched.bytes(), StandardCharsets.ISO_8859_1));
        assertThat(bare(after)).as(note).isEqualTo(bare(note));

        write(after);
        LintRun again = Patched.run(vault);
        assertThat(messages(again)).as(note).isSubsetOf(messages(run));
        assertThat(again.report().diagnostics())
                .as(note)
                .hasSizeLessThanOrEqualTo(run.report().diagnostics().size() - patched.repairs());
        assertThat(Patched.of(again).bytes()).as(note).isEmpty();
        return patched.repairs();
    }

    /** A text without the names of targets, the words that a link keeps, and the blank that no target ends with. */
    private static String bare(String text) {
        return text.replace("ad-lib|Improv", "Improv")
                .replace("Improv", "ad-lib")
                .replaceAll("(?i)ai_safety(?:\\.md)?|ai(?: |%20)safety(?:\\.md)?", "A")
                .replaceAll("(?i)ad-lib|ad lib ?(?=#)|ad lib", "B");
    }

    private static List<String> messages(LintRun run) {
        return run.report().diagnostics().stream().map(PatchProperty::message).toList();
    }

    private static String message(Diagnostic diagnostic) {
        return diagnostic.rule() + " " + diagnostic.finding().message();
    }

    private void write(String latin1) throws IOException {
        Files.write(vault.resolve("start.md"), latin1.getBytes(StandardCharsets.ISO_8859_1));
    }
}

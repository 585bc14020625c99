package io.github.vaultvet.fix;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.engine.LintRequest;
import io.github.vaultvet.engine.LintRun;
import io.github.vaultvet.engine.Linter;
import io.github.vaultvet.engine.Progress;
import io.github.vaultvet.engine.VaultException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patch for a vault on disk, and what is said beside it. */
final class Patched {

    private final byte[] bytes;
    private final List<String> sentences;

    private Patched(byte[] bytes, List<String> sentences) {
        this.bytes = bytes;
        this.sentences = sentences;
    }

    static Patched of(Path vault) throws IOException {
        return of(run(vault));
    }

    static Patched of(LintRun run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Patch patch = new Patch(run);
        patch.write(out);
        return new Patched(out.toByteArray(), patch.sentences());
    }

    static LintRun run(Path vault) {
        try {
            return Linter.run(new LintRequest(
                    vault, "vault", "it was given", List.of(), LintConfig.defaults(), 1, Progress.NONE, false));
        } catch (VaultException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of it. */
    byte[] bytes() {
        return bytes;
    }

    List<String> sentences() {
        return sentences;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** How many links it says to repair. */
    int repairs() {
        Matcher repairs = Pattern.compile("repairs ([\\d,]+) link").matcher(sentences.get(0));
        return repairs.find() ? Integer.parseInt(repairs.group(1).replace(",", "")) : 0;
    }

    /** The lines that it takes out and puts in, with their marks. */
    List<String> changes() {
        return text().lines()
                .filter(line -> line.startsWith("-") || line.startsWith("+"))
                .filter(line -> !line.startsWith("--- ") && !line.startsWith("+++ "))
                .toList();
    }
}

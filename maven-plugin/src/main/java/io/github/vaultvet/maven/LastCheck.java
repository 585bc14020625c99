package io.github.vaultvet.maven;

import io.github.vaultvet.engine.Digests;
import io.github.vaultvet.engine.FileOutput;
import io.github.vaultvet.maven.Outcome.Level;
import io.github.vaultvet.maven.Outcome.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the last check of a vault came to, in a file of the build directory, so that the same need not be checked again.
 * A file that is not exactly as it was written counts as none.
 */
final class LastCheck {

    private static final String FIRST_LINE = "vaultvet check 1";
    private static final String ANY_DAY = "any";
    private static final int HEAD_LINES = 5;

    private final Path file;

    /**
     * @param buildDirectory in which the file is hidden, so that it is no part of a vault
     * @param circumstances which check it is; each has a file of its own
     */
    LastCheck(Path buildDirectory, List<String> circumstances) {
        byte[] key = String.join("\0", circumstances).getBytes(StandardCharsets.UTF_8);
        this.file = buildDirectory.resolve(".vaultvet-" + Digests.sha256(key).substring(0, 16));
    }

    /**
     * What holds for an outcome.
     *
     * @param vault the digest of the vault
     * @param day the day on which it was checked, if the outcome depends on it
     */
    record Validity(String vault, Optional<LocalDate> day) {

        private String dayWord() {
            return day.map(LocalDate::toString).orElse(ANY_DAY);
        }
    }

    /**
     * The outcome, if everything is as it was.
     *
     * @param vault the digest of the vault now
     * @param reports the files that the check would write
     */
    Optional<Outcome> recall(String vault, LocalDate today, List<ReportFile> reports) {
        try {
            List<String> lines = read();
            return lines.size() > HEAD_LINES
                            && lines.get(0).equals(FIRST_LINE)
                            && lines.get(1).equals(vault)
                            && List.of(ANY_DAY, today.toString()).contains(lines.get(2))
                            && lines.get(3).equals(digests(reports))
                    ? Optional.of(outcome(lines))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Its lines without the last, which proves that they are whole; none if that does not. */
    private List<String> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        String text = Files.readString(file);
        int body = text.lastIndexOf('\n', text.length() - 2) + 1;
        return proof(text.substring(0, body)).equals(text.substring(body))
                ? text.substring(0, body).lines().toList()
                : List.of();
    }

    private static String proof(String body) {
        return Digests.sha256(body.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    private static Outcome outcome(List<String> lines) {
        List<Line> said = new ArrayList<>();
        for (String line : lines.subList(HEAD_LINES, lines.size())) {
            int blank = line.indexOf(' ');
            said.add(new Line(Level.valueOf(line.substring(0, blank)), line.substring(blank + 1)));
        }
        return new Outcome(Integer.parseInt(lines.get(4)), said);
    }

    /**
     * Keeps an outcome, after its reports were written.
     *
     * @throws IOException if it cannot be kept
     */
    void keep(Outcome outcome, Validity validity, List<ReportFile> reports) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String head : List.of(
                FIRST_LINE,
                validity.vault(),
                validity.dayWord(),
                digests(reports),
                Integer.toString(outcome.failures()))) {
            body.append(head).append('\n');
        }
        for (Line line : outcome.lines()) {
            body.append(line.level()).append(' ').append(line.text()).append('\n');
        }
        byte[] bytes = (body + proof(body.toString())).getBytes(StandardCharsets.UTF_8);
        FileOutput.write(file, out -> out.write(bytes));
    }

    /** Whoever deletes or changes a report gets it anew. */
    private static String digests(List<ReportFile> reports) throws IOException {
        StringBuilder digests = new StringBuilder();
        for (ReportFile report : reports) {
            digests.append(Digests.sha256(Files.readAllBytes(report.path()))).append(',');
        }
        return digests.toString();
    }
}

package io.github.vaultvet.engine;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.engine.baseline.Baseline;
import io.github.vaultvet.engine.baseline.BaselineMatch;
import io.github.vaultvet.engine.baseline.BaselineText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A vault of forty notes with old findings, in which people work. Each note is known by its first line. */
record BranchedVault(Path root) {

    private static final int FOLDERS = 5;
    private static final int NOTES = 8;
    private static final int LINES = 60;

    /** What somebody does on a branch. */
    enum Work {
        MEND_SOME_AND_UPDATE,
        MEND_A_NOTE_AND_UPDATE,
        MEND_SOME_AND_FORGET,
        BREAK,
        BREAK_AND_ACCEPT,
        COPY_AN_OLD_LINK,
        MOVE_A_FOLDER,
        MOVE_A_FOLDER_AND_UPDATE,
        REGENERATE,
        WRITE_ELSEWHERE
    }

    static BranchedVault make(Path root) throws IOException {
        BranchedVault vault = new BranchedVault(root);
        Random random = new Random(1);
        for (int folder = 0; folder < FOLDERS; folder++) {
            for (int note = 0; note < NOTES; note++) {
                List<String> lines = new ArrayList<>(List.of("Note " + (folder * NOTES + note)));
                for (int line = 1; line < LINES; line++) {
                    lines.add(
                            line % 6 == 0 ? "Line " + line + ": see [[t" + random.nextInt(12) + "]]" : "Line " + line);
                }
                String name = note == 0 ? "index" : "n" + folder + note;
                vault.write("f" + folder + "/" + name + ".md", lines);
            }
        }
        vault.write("vaultvet.yaml", List.of("rules: {file-name-collision: off}"));
        vault.write(".gitattributes", List.of(GitAttributes.LINE));
        vault.save(vault.check().grown());
        return vault;
    }

    private void write(String path, List<String> lines) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    BaselineFile baseline() {
        return BaselineFile.named(root.resolve(BaselineFile.NAME), BaselineFile.NAME);
    }

    /** Does a kind of work, the same for the same seed wherever the notes lie by now. */
    void work(Work work, long seed) {
        Random random = new Random(seed);
        try {
            switch (work) {
                case MEND_SOME_AND_UPDATE, MEND_SOME_AND_FORGET -> mendSome(random);
                case MEND_A_NOTE_AND_UPDATE -> mend(random.nextInt(FOLDERS * NOTES), line -> true);
                case BREAK, BREAK_AND_ACCEPT -> append(random, "see [[new " + seed + "]]");
                case COPY_AN_OLD_LINK -> copy(random);
                case MOVE_A_FOLDER, MOVE_A_FOLDER_AND_UPDATE -> move(random.nextInt(FOLDERS), seed);
                case REGENERATE -> {}
                case WRITE_ELSEWHERE -> append(random, "more");
            }
            command(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void command(Work work) {
        switch (work) {
            case MEND_SOME_AND_UPDATE, MEND_A_NOTE_AND_UPDATE, MOVE_A_FOLDER_AND_UPDATE -> save(check().shrunk());
            case BREAK_AND_ACCEPT -> save(check().grown());
            case REGENERATE -> save(check(Baseline.EMPTY).grown());
            case MEND_SOME_AND_FORGET, BREAK, COPY_AN_OLD_LINK, MOVE_A_FOLDER, WRITE_ELSEWHERE -> {}
        }
    }

    private void save(Baseline baseline) {
        try {
            baseline().write(baseline);
        } catch (VaultException e) {
            throw new IllegalStateException(e);
        }
    }

    private void mendSome(Random random) throws IOException {
        for (int i = 0; i < 4; i++) {
            int number = 6 * (1 + random.nextInt(9));
            mend(random.nextInt(FOLDERS * NOTES), line -> line.startsWith("Line " + number + ":"));
        }
    }

    private void mend(int note, Predicate<String> which) throws IOException {
        edit(note, line -> which.test(line) ? line.replace("[[", "").replace("]]", "") : line);
    }

    /** Behind a line of plain text, so that the notes themselves merge. */
    private void append(Random random, String text) throws IOException {
        int number = 6 * random.nextInt(9) + 3;
        edit(random.nextInt(FOLDERS * NOTES), line -> line.equals("Line " + number) ? line + " " + text : line);
    }

    private void copy(Random random) throws IOException {
        int note = random.nextInt(FOLDERS * NOTES);
        int number = 6 * random.nextInt(9) + 3;
        String old = Files.readAllLines(find(note)).stream()
                .filter(line -> line.contains("see "))
                .findFirst()
                .orElseThrow();
        String target = old.substring(old.indexOf("see ")).replaceAll("[\\[\\]]|see ", "");
        edit(note, line -> line.equals("Line " + number) ? line + " and [[" + target + "]]" : line);
    }

    private void edit(int note, UnaryOperator<String> change) throws IOException {
        Path file = find(note);
        Files.writeString(
                file,
                String.join("\n", Files.readAllLines(file).stream().map(change).toList()) + "\n");
    }

    private void move(int folder, long seed) throws IOException {
        Path from = find(folder * NOTES + 1).getParent();
        Path to = root.resolve("moved" + seed + "/f" + folder);
        Files.createDirectories(to.getParent());
        Files.move(from, to);
    }

    private Path find(int note) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> first(file).equals("Note " + note))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String first(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaselineMatch check() {
        try {
            return check(baseline().read());
        } catch (VaultException e) {
            throw new IllegalStateException(e);
        }
    }

    private BaselineMatch check(Baseline baseline) {
        try {
            LintRequest request =
                    new LintRequest(root, "vault", "given", List.of(), LintConfig.defaults(), 1, Progress.NONE, false);
            return Linter.run(request.with(baseline)).baseline();
        } catch (VaultException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is reported as new, without folders, which the other branch may have moved. */
    List<String> fresh() {
        return check().fresh().stream()
                .filter(finding -> finding.finding().link().isPresent())
                .map(BranchedVault::shown)
                .sorted()
                .toList();
    }

    private static String shown(Diagnostic finding) {
        return finding.path().name() + " "
                + finding.finding().link().orElseThrow().target();
    }

    /** The lines of the baseline without folders and counts, as often as they count. */
    List<String> allowed() {
        try {
            List<String> allowed = new ArrayList<>();
            String text = new String(BaselineText.write(baseline().read()), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                String[] fields = line.split("\t", -1);
                String kind = fields[2].substring(fields[2].lastIndexOf('/') + 1) + " " + fields[3];
                for (int i = 0; i < Integer.parseInt(fields[0]); i++) {
                    allowed.add(kind);
                }
            }
            return allowed;
        } catch (VaultException e) {
            throw new IllegalStateException(e);
        }
    }
}

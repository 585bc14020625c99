package io.github.vaultvet.engine;

import io.github.vaultvet.git.GitProgram;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.LooseFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the files that lie in a vault's folder and will not be in the next commit, and asks Git why. */
final class LooseFileFinder implements Supplier<LooseFiles> {

    private static final int FIELDS = 4;

    private final Path root;
    private final GitProgram git;
    private final VaultFiles committed;

    LooseFileFinder(Path root, GitProgram git, VaultFiles committed) {
        this.root = root;
        this.git = git;
        this.committed = committed;
    }

    @Override
    public LooseFiles get() {
        List<VaultPath> loose = new ArrayList<>();
        try {
            for (VaultPath file : VaultWalker.walk(root, "").files()) {
                if (Collections.binarySearch(committed.walked().files(), file) < 0) {
                    loose.add(file);
                }
            }
        } catch (VaultException e) {
            // Then the disk explains nothing.
        }
        return new LooseFiles(loose, this::ignoredBy);
    }

    /** {@code .gitignore}, 3, {@code *.png} and the path, each with NUL behind it. */
    private Optional<String> ignoredBy(VaultPath file) {
        byte[] question = (file.value() + "\0").getBytes(StandardCharsets.UTF_8);
        String[] words = git.answerTo(question, "check-ignore", "--verbose", "-z", "--stdin")
                .map(answer -> new String(answer, StandardCharsets.UTF_8))
                .orElse("")
                .split("\0", -1);
        // A pattern with "!" is the last one that fits, and lets the file in.
        return words.length < FIELDS || words[2].startsWith("!")
                ? Optional.empty()
                : Optional.of(shown(words[0]) + ":" + words[1] + ": " + words[2]);
    }

    /** No path of this computer only. */
    private static String shown(String source) {
        boolean outside = source.startsWith("/") || source.startsWith("../") || source.contains(":");
        return outside ? source.substring(source.lastIndexOf('/') + 1) : source;
    }
}

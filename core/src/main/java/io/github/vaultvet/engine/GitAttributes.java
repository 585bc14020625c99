package io.github.vaultvet.engine;

import io.github.vaultvet.git.WorkTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What tells Git to keep the lines of both sides when it merges a baseline. */
public final class GitAttributes {

    /** The line of {@code .gitattributes} that does it. */
    public static final String LINE = BaselineFile.NAME + " merge=union";

    private static final String NAME = ".gitattributes";
    private static final int LARGEST = 1024 * 1024;

    private final List<Path> folders;
    private final boolean inRepository;

    private GitAttributes(List<Path> folders, boolean inRepository) {
        this.folders = folders;
        this.inRepository = inRepository;
    }

    /** Those that hold at a vault's root. */
    public static GitAttributes of(FoundVault vault) {
        Optional<Path> top = WorkTree.around(vault.root());
        List<Path> folders = new ArrayList<>();
        for (Path folder = vault.root(); folder != null; folder = folder.getParent()) {
            folders.add(folder);
            if (top.isPresent() && folder.equals(top.get())) {
                break;
            }
        }
        return new GitAttributes(folders, top.isPresent());
    }

    /** Whether the vault lies in a repository, so that anybody reads them. */
    public boolean isInRepository() {
        return inRepository;
    }

    /** Whether they already say how baselines are merged. */
    public boolean settleMerges() {
        for (Path folder : folders) {
            for (String line : text(folder.resolve(NAME)).lines().toList()) {
                if (line.strip().startsWith(BaselineFile.NAME) && line.contains("merge=")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String text(Path file) {
        try {
            // Git itself follows no link here.
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST
                    ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    : "";
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * Adds the line at the vault's root.
     *
     * @throws VaultException if that cannot be written
     */
    public void add() throws VaultException {
        Path file = folders.get(0).resolve(NAME);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new VaultException(NAME + " is not a regular file, so that Git does not read it; write one that is");
        }
        String before = text(file);
        String separator = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        try {
            Files.writeString(
                    file,
                    separator + LINE + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new VaultException(NAME + " cannot be written: " + Reasons.of(e));
        }
    }
}

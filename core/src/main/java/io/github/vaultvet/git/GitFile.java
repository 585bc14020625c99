package io.github.vaultvet.git;

import io.github.vaultvet.text.TrueName;
import java.util.Optional;

/**
 * A file as the index or a commit of Git has it.
 *
 * @param path from the vault's root; bytes that are not UTF-8 stand as {@code %XX}
 * @param utf8 whether the path's bytes are UTF-8
 * @param id of its content
 */
public record GitFile(String path, boolean utf8, Kind kind, String id) {

    /** What Git keeps under a name. */
    public enum Kind {
        FILE,
        /** A symbolic link; its content is the path that it leads to. */
        LINK,
        /** The root of another repository. */
        SUBMODULE
    }

    /** The content of a file that is empty, or whose name alone was added: its id in either kind of repository. */
    boolean isEmpty() {
        return id.equals("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391")
                || id.equals("473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813");
    }

    /** One of these; empty if nothing that a vault can have. */
    static Optional<GitFile> of(String mode, String id, byte[] bytes) {
        TrueName name = TrueName.of(bytes);
        String path = name.text();
        boolean odd = path.isEmpty() || path.startsWith("/") || path.endsWith("/") || path.contains("//");
        if (odd || path.startsWith("../")) {
            return Optional.empty();
        }
        return switch (mode) {
            case "100644", "100755", "100664" -> Optional.of(new GitFile(path, name.utf8(), Kind.FILE, id));
            case "120000" -> Optional.of(new GitFile(path, name.utf8(), Kind.LINK, id));
            case "160000" -> Optional.of(new GitFile(path, name.utf8(), Kind.SUBMODULE, id));
            default -> Optional.empty();
        };
    }
}

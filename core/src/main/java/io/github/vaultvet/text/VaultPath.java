package io.github.vaultvet.text;

/**
 * The path of a file inside its vault: relative to the vault's root, with {@code /} between segments, spelled as on
 * disk. It is the one spelling of a file in the whole program. Bytes of a name that are not UTF-8 stand as {@code %XX}.
 *
 * <p>Ordered by code units, so that reports are the same everywhere.
 */
public final class VaultPath implements Comparable<VaultPath> {

    private final String value;
    private final int nameStart;

    private VaultPath(String value) {
        this.value = value;
        this.nameStart = value.lastIndexOf('/') + 1;
    }

    /**
     * @throws IllegalArgumentException if the path is empty, absolute or has an empty segment
     */
    public static VaultPath of(String value) {
        if (value.isEmpty() || value.startsWith("/") || value.endsWith("/") || value.contains("//")) {
            throw new IllegalArgumentException("not a path inside a vault: \"" + value + "\"");
        }
        return new VaultPath(value);
    }

    /** The path as text, for example {@code daily/2024-01-31.md}. */
    public String value() {
        return value;
    }

    /** The last segment, extension included. */
    public String name() {
        return value.substring(nameStart);
    }

    /** The name without its last extension: {@code v1.2} for {@code a/v1.2.md}. */
    public String stem() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The folder without a trailing slash; empty for a file at the root. */
    public String folder() {
        return nameStart == 0 ? "" : value.substring(0, nameStart - 1);
    }

    /** Whether this is a note: extension {@code md} in any case (spec R1.1). */
    public boolean isNote() {
        return value.regionMatches(true, value.length() - 3, ".md", 0, 3);
    }

    /** Whether this is a canvas (spec R7.1). */
    public boolean isCanvas() {
        return value.regionMatches(true, value.length() - 7, ".canvas", 0, 7);
    }

    /** Whether this is a base (spec R7.6). */
    public boolean isBase() {
        return value.regionMatches(true, value.length() - 5, ".base", 0, 5);
    }

    /** Whether links may stand in this file, so that it is read: it is a note, a canvas or a base. */
    public boolean holdsLinks() {
        return isNote() || isCanvas() || isBase();
    }

    @Override
    public int compareTo(VaultPath other) {
        return this == other ? 0 : value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VaultPath path && path.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}

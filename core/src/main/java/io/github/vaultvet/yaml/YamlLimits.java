package io.github.vaultvet.yaml;

/**
 * How large a YAML text may be before it is refused.
 *
 * @param bytes length of the text
 * @param lineBytes length of a line that the full reader gets; its time grows with the square of it
 * @param openBrackets how many brackets of a line may be left open; the full reader goes through all of them at each token
 * @param depth nesting
 * @param aliases references to lists and mappings
 * @param nodes nodes, those reached through aliases counted each time
 */
public record YamlLimits(int bytes, int lineBytes, int openBrackets, int depth, int aliases, int nodes) {

    private static final int KIB = 1024;

    /** For the front matter of a note. */
    public static final YamlLimits FRONT_MATTER = new YamlLimits(64 * KIB, 16 * KIB, 64, 50, 10, 10_000);

    /** For a base; nobody writes one that is nearly as long. */
    public static final YamlLimits BASE = new YamlLimits(KIB * KIB, 16 * KIB, 64, 50, 10, 100_000);

    /** For a configuration file. */
    public static final YamlLimits CONFIGURATION = new YamlLimits(KIB * KIB, 16 * KIB, 64, 50, 10, 100_000);
}

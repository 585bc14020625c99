package io.github.vaultvet.json;

/**
 * How much of a JSON file is read before giving up.
 *
 * @param bytes the largest file
 * @param depth the deepest nesting
 * @param values the most values
 */
public record JsonLimits(int bytes, int depth, int values) {

    /** For canvases; a card has about twenty values. */
    public static final JsonLimits CANVAS = new JsonLimits(16 << 20, 100, 500_000);

    /** For settings of Obsidian and its plugins. */
    public static final JsonLimits SETTINGS = new JsonLimits(1 << 20, 50, 100_000);
}

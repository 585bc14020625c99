package io.github.vaultvet.vault;

import java.util.Optional;

/**
 * An address that Obsidian opens itself (spec R2.17).
 *
 * @param vault the name of a vault
 * @param file a note's name or path in it, with or without {@code .md}, perhaps with a fragment; may be empty
 */
record ObsidianUrl(String vault, String file) {

    private static final String OPEN = "obsidian://open?";
    private static final String SHORT = "obsidian://vault/";

    /** Empty for anything but an address that opens a file by the name of its vault. */
    static Optional<ObsidianUrl> parse(String url) {
        if (url.regionMatches(true, 0, SHORT, 0, SHORT.length())) {
            String rest = url.substring(SHORT.length());
            int slash = rest.indexOf('/');
            return slash < 0
                    ? Optional.empty()
                    : Optional.of(
                            new ObsidianUrl(decoded(rest.substring(0, slash)), decoded(rest.substring(slash + 1))));
        }
        return url.regionMatches(true, 0, OPEN, 0, OPEN.length())
                ? ofParameters(url.substring(OPEN.length()))
                : Optional.empty();
    }

    /** A path on this computer wins over the file, and says nothing about the vault. */
    private static Optional<ObsidianUrl> ofParameters(String parameters) {
        String vault = "";
        String file = "";
        int start = 0;
        while (start < parameters.length()) {
            int end = parameters.indexOf('&', start);
            end = end < 0 ? parameters.length() : end;
            int equals = parameters.indexOf('=', start);
            String value = equals < 0 || equals > end ? "" : decoded(parameters.substring(equals + 1, end));
            switch (equals < 0 || equals > end ? "" : parameters.substring(start, equals)) {
                case "vault" -> vault = value;
                case "file" -> file = value;
                case "path" -> {
                    return Optional.empty();
                }
                default -> {
                    // How to open it.
                }
            }
            start = end + 1;
        }
        return vault.isEmpty() ? Optional.empty() : Optional.of(new ObsidianUrl(vault, file));
    }

    private static String decoded(String text) {
        return PercentText.decode(text).orElse(text);
    }
}

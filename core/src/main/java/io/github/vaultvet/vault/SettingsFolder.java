package io.github.vaultvet.vault;

/** A folder as people write it in settings. */
final class SettingsFolder {

    private SettingsFolder() {}

    /** Its path from the root, without a slash at either end; empty for the root. */
    static String withoutSlashes(String folder) {
        String text = folder.strip();
        int start = text.startsWith("./") ? 2 : 0;
        int end = text.length();
        while (start < end && text.charAt(start) == '/') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == '/') {
            end--;
        }
        return text.substring(start, end);
    }
}

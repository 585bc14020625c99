package io.github.vaultvet.report;

/** The causes in words for people. */
final class CauseWords {

    private CauseWords() {}

    /** What findings of this cause are, in the plural; the word itself if there is nothing better. */
    static String plural(String cause, boolean embeds) {
        String words = ofLinks(cause);
        return embeds ? words.replace("links", "embeds").replace("notes", "files") : words;
    }

    private static String ofLinks(String cause) {
        return switch (cause) {
            case "spelling" -> "links that differ from a file's name only in spelling";
            case "alias" -> "links to an alias, which Obsidian does not follow";
            case "wrong-folder" -> "links to a file that lies in another folder";
            case "hidden" -> "links to files that Obsidian does not see, such as in .trash";
            case "renamed" -> "links to notes that were renamed";
            case "deleted" -> "links to notes that were deleted";
            case "template" -> "links that a template left unfilled";
            case "url" -> "web addresses written as links to notes";
            case "space-before-fragment" -> "links with a blank before the #";
            case "encoding" -> "links with percent signs that Obsidian does not decode";
            case "gone" -> "files that a canvas or base names and that are not there";
            case "unwritten" -> "links to notes that do not exist";
            default -> cause;
        };
    }
}

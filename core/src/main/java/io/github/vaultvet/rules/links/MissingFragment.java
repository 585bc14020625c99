package io.github.vaultvet.rules.links;

import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.Resolution;
import java.util.Arrays;
import java.util.List;

/**
 * Says that a note has no such heading or block, and which one was probably meant.
 *
 * @param judged a link whose target is found and whose fragment is not
 */
record MissingFragment(JudgedLink judged) implements LinkFinding {

    @Override
    public String message() {
        return message(judged);
    }

    @Override
    public String help() {
        return LinkForm.suggestion(judged, judged.replacements()).orElseGet(() -> help(judged));
    }

    private static String message(JudgedLink judged) {
        String note = note(judged);
        List<String> headings = segments(judged.link().fragment());
        String wanted = Quoted.of(String.join(" > ", headings));
        return switch (judged.fragment()) {
            case HEADING_NOT_LINKABLE ->
                "The heading " + wanted + " of " + note + " stands in a quote, callout or list, where no link finds it";
            case HEADING_SLUG ->
                "In " + note + " no heading is called " + wanted + ", which is how GitHub would write one";
            case BLOCK_MISSING -> "In " + note + " no block is called " + wanted;
            case HEADING_MISSING, NONE, FOUND ->
                headings.size() > 1
                        ? "In " + note + " no headings lead to " + wanted
                        : "In " + note + " no heading is called " + wanted;
        };
    }

    private static String help(JudgedLink judged) {
        return switch (judged.fragment()) {
            case HEADING_NOT_LINKABLE -> "Move the heading out of it, or put a block id behind it and link to that";
            case BLOCK_MISSING ->
                "Write a space and " + Quoted.whole(judged.link().fragment().substring(1))
                        + " at the end of the block that was meant, or link to its heading";
            case HEADING_SLUG, HEADING_MISSING, NONE, FOUND ->
                "Write the heading as it stands in the note, or link to" + " the note alone";
        };
    }

    private static String note(JudgedLink judged) {
        return judged.link().target().isEmpty()
                ? "this note"
                : judged.resolution()
                        .fold(
                                (Resolution.Found found) ->
                                        Quoted.of(found.path().value()),
                                ambiguous ->
                                        Quoted.of(ambiguous.candidates().get(0).value()),
                                () -> Quoted.of(judged.link().target()));
    }

    /** The parts of {@code #A#B}: A and B. */
    private static List<String> segments(String fragment) {
        return Arrays.stream(fragment.split("#"))
                .map(String::strip)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }
}

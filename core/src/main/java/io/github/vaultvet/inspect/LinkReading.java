package io.github.vaultvet.inspect;

import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.Resolution;
import io.github.vaultvet.vault.ResolutionStep;
import java.util.ArrayList;
import java.util.List;

/** Says how the text of a link was read, and what became of its fragment: what the scanner and the judge decided. */
final class LinkReading {

    private LinkReading() {}

    /** What the scanner made of the text (R2). */
    static List<ResolutionStep> steps(Note note, Link link) {
        List<ResolutionStep> steps = new ArrayList<>();
        String written = note.text().slice(link.targetSpan());
        boolean changed = !written.equals(link.target() + link.fragment());
        if (link instanceof MarkdownLink) {
            steps.add(ResolutionStep.of("R2.8", "it leads into the vault, since no colon stands in it"));
            if (changed) {
                steps.add(ResolutionStep.of("R2.9", "decoded, it is " + Quoted.of(link.target() + link.fragment())));
            }
        } else {
            if (link.display().isPresent()) {
                String shown = Quoted.of(link.display().get());
                steps.add(ResolutionStep.of("R2.1", "what stands behind the first pipe is only shown: " + shown));
            }
            if (note.text()
                    .slice(link.targetSpan().end(), link.targetSpan().end() + 1)
                    .equals("\\")) {
                steps.add(ResolutionStep.of("R2.2", "the backslash at the end of the target is dropped"));
            }
            if (changed) {
                steps.add(ResolutionStep.of("R2.3", "normalised, it is " + Quoted.of(link.target() + link.fragment())));
            }
        }
        if (!link.fragment().isEmpty()) {
            steps.add(
                    ResolutionStep.of("R2.4", "from the first # on it is the fragment " + Quoted.of(link.fragment())));
        }
        return steps;
    }

    /** What became of the fragment (R4); nothing if there is none or no file to look into. */
    static List<ResolutionStep> fragment(JudgedLink judged) {
        String fragment = judged.link().fragment();
        if (fragment.isEmpty() || judged.resolution() instanceof Resolution.Missing) {
            return List.of();
        }
        return List.of(
                switch (judged.fragment()) {
                    case NONE -> ResolutionStep.of("R2.20", "the fragment is not looked for");
                    case FOUND -> ResolutionStep.of(found(fragment), "the fragment is found");
                    case HEADING_MISSING ->
                        ResolutionStep.of(found(fragment), "no heading of the note is called " + Quoted.of(fragment));
                    case HEADING_NOT_LINKABLE ->
                        ResolutionStep.of(
                                "R4.7", "the heading stands in a quote, callout or list, where no link finds it");
                    case HEADING_SLUG ->
                        ResolutionStep.of("R4.3", "this is how GitHub would write a heading, and Obsidian does not");
                    case BLOCK_MISSING -> ResolutionStep.of("R4.8", "no block and no heading of the note is called so");
                });
    }

    private static String found(String fragment) {
        if (fragment.startsWith("#^")) {
            return "R4.8";
        }
        if (fragment.startsWith("#[^")) {
            return "R4.14";
        }
        return fragment.indexOf('#', 1) > 0 ? "R4.5" : "R4.2";
    }
}

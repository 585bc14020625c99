package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.List;

/**
 * The front matter of a note.
 *
 * @param span from the first dash to the last dash of the closing line
 * @param properties in order; empty if there is a problem that makes Obsidian drop them all
 * @param problems what is wrong with it, in order
 */
public record FrontMatter(Span span, List<Property> properties, List<FrontMatterProblem> problems) {

    public FrontMatter {
        properties = List.copyOf(properties);
        problems = List.copyOf(problems);
    }
}

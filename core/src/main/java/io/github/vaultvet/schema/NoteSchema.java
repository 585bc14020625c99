package io.github.vaultvet.schema;

import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.FrontMatterProblem;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of some notes: an entry of {@code schemas} in the configuration.
 *
 * @param number how many entries stand before it; names it within a run
 * @param notes which notes
 * @param onlyFirst whether it is passed over for notes that an entry before it is for
 * @param shortForm what is asked without JSON Schema
 * @param document the JSON Schema beside it
 * @param relations what is asked beyond single values
 */
public record NoteSchema(
        int number,
        NoteSelector notes,
        boolean onlyFirst,
        ShortForm shortForm,
        Optional<JsonSchema> document,
        Relations relations) {

    private static final int DASHES = 3;

    /**
     * How a note agrees with its name and with other files.
     *
     * @param unique properties whose values no two of the notes may share
     * @param links properties whose values must be links, and to what
     * @param fileNames properties that the name of the file is made of, and how
     * @param firstLine how the text must begin
     */
    public record Relations(
            List<String> unique,
            Map<String, LinkTarget> links,
            Map<String, SlugPolicy> fileNames,
            Optional<FirstLine> firstLine) {

        public Relations {
            unique = List.copyOf(unique);
            links = Map.copyOf(links);
            fileNames = Map.copyOf(fileNames);
        }

        /** Whether it has to be known which notes link to which. */
        public boolean asksForGraph() {
            return firstLine.filter(FirstLine::linksBack).isPresent();
        }
    }

    /** Those of the schemas that are for a note, in their order. */
    public static List<NoteSchema> applying(List<NoteSchema> schemas, Note note) {
        if (schemas.isEmpty() || !note.path().isNote()) {
            return List.of();
        }
        List<NoteSchema> applying = new ArrayList<>(1);
        for (NoteSchema schema : schemas) {
            if (!(schema.onlyFirst && !applying.isEmpty()) && schema.notes.selects(note)) {
                applying.add(schema);
            }
        }
        return applying;
    }

    /** What a note's properties do not have; nothing if they cannot be read, which is reported elsewhere. */
    public List<Violation> violations(Note note) {
        if (!isReadable(note)) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>(0);
        Span opening = opening(note);
        shortForm.addViolations(properties(note), opening, violations);
        if (document.isPresent()) {
            violations.addAll(document.get().violations(properties(note), opening));
        }
        return violations;
    }

    /** Whether the front matter, if there is any, can be read. */
    public static boolean isReadable(Note note) {
        Optional<FrontMatter> frontMatter = note.frontMatter();
        if (frontMatter.isPresent()) {
            for (FrontMatterProblem problem : frontMatter.get().problems()) {
                if (problem.dropsProperties()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A note's properties; none if it has no front matter. */
    public static List<Property> properties(Note note) {
        Optional<FrontMatter> frontMatter = note.frontMatter();
        return frontMatter.isPresent() ? frontMatter.get().properties() : List.of();
    }

    /** The opening line of the front matter; the place where it would be if there is none. */
    private static Span opening(Note note) {
        Optional<FrontMatter> frontMatter = note.frontMatter();
        int start = frontMatter.isPresent()
                ? frontMatter.get().span().start()
                : note.text().contentStart();
        return new Span(start, frontMatter.isPresent() ? start + DASHES : start);
    }
}

package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A file or folder that an expression of a base names in a string (spec R7.7).
 *
 * @param span the string, with its quotes
 * @param targetSpan target and fragment inside it
 * @param named what the string names
 */
public record BaseLink(Span span, String target, String fragment, Span targetSpan, Named named) implements Link {

    /** What the string of an expression names. */
    public enum Named {
        /** A file, as a link names it: {@code file("x")}, {@code link("[[x]]")}, {@code hasLink("x")}. */
        FILE,
        /** The path of a file: {@code file.path == "x"}. */
        PATH,
        /** A folder: {@code file.inFolder("x")}, {@code file.folder == "x"}. */
        FOLDER
    }

    @Override
    public boolean isSearched() {
        return false;
    }

    @Override
    public boolean embedded() {
        return false;
    }

    @Override
    public Optional<String> display() {
        return Optional.empty();
    }

    @Override
    public boolean inComment() {
        return false;
    }

    @Override
    public String form() {
        return "base";
    }

    @Override
    public BaseLink placed(UnaryOperator<Span> place) {
        return new BaseLink(place.apply(span), target, fragment, place.apply(targetSpan), named);
    }
}

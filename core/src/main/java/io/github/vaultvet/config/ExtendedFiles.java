package io.github.vaultvet.config;

import java.util.Optional;

/** Reads the files that a configuration extends. */
public interface ExtendedFiles {

    /** There are none: whatever is named is refused. */
    ExtendedFiles NONE = (extending, reference) ->
            Extended.refused("Cannot extend the file \"" + reference + "\"", "Only presets can be extended here");

    /**
     * Reads a file.
     *
     * @param extending the text that names it
     * @param reference the name as written there
     */
    Extended read(ConfigText extending, String reference);

    /**
     * Reads a JSON Schema.
     *
     * @param naming the text that names it
     * @param reference the name as written there
     */
    default Extended readSchema(ConfigText naming, String reference) {
        return Extended.refused(
                "Cannot use the schema \"" + reference + "\"", "There is no vault in which it could lie");
    }

    /** A file's text, or why there is none: one of both. */
    record Extended(Optional<ConfigText> text, Optional<Refusal> refusal) {

        public static Extended of(ConfigText text) {
            return new Extended(Optional.of(text), Optional.empty());
        }

        /** See {@link Refusal}. */
        public static Extended refused(String message, String help) {
            return new Extended(Optional.empty(), Optional.of(new Refusal(message, help)));
        }
    }

    /**
     * Why a file cannot be extended.
     *
     * @param message what is wrong, with the name in quotes
     * @param help what to do; may be empty
     */
    record Refusal(String message, String help) {}
}

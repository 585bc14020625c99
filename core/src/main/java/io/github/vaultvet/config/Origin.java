package io.github.vaultvet.config;

import io.github.vaultvet.text.Position;
import io.github.vaultvet.text.Span;

/** Who set a value. What nobody set is as it is by default. */
public sealed interface Origin {

    /** In words, for example {@code vaultvet.yaml:3} or {@code preset quartz}. */
    String shown();

    /** A layer of the configuration, at a place in it. */
    record Written(ConfigText file, Span span) implements Origin {

        public Position position() {
            return file.text().position(span.start());
        }

        @Override
        public String shown() {
            return switch (file.kind()) {
                case PRESET -> file.name();
                case FILE -> file.name() + ":" + position().line();
            };
        }
    }

    /** An option of the command line, such as {@code --cross-check}. */
    record Argument(String option) implements Origin {

        @Override
        public String shown() {
            return option;
        }
    }
}

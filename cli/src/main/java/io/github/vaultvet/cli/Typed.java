package io.github.vaultvet.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed for a command.
 *
 * @param options what may be typed
 * @param values what was typed for each option that was typed; nothing for flags
 * @param operands the arguments that are no options
 */
record Typed(Options options, Map<String, List<String>> values, List<String> operands) {

    boolean has(String option) {
        return values.containsKey(option);
    }

    /** All that was typed for an option, in order. */
    List<String> values(String option) {
        return values.getOrDefault(option, List.of());
    }

    /** What was typed for an option, if it was. */
    Optional<String> value(String option) {
        List<String> typed = values(option);
        return typed.isEmpty() ? Optional.empty() : Optional.of(typed.get(0));
    }

    /** The option of this name, which the command must have. */
    Option option(String name) {
        return options.named(name).orElseThrow();
    }
}

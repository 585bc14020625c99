package io.github.vaultvet.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What may be typed for a command. */
final class Options {

    private final List<Option> all = new ArrayList<>();
    private final List<Option> single = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private Optional<Operands> operands = Optional.empty();

    /** Options that belong together, under a heading of their own in the help. */
    record Group(String heading, List<Option> options) {}

    /**
     * Arguments that are no options.
     *
     * @param label what stands in the help for one of them
     * @param several whether there may be any number of them instead of exactly one
     * @param proposals what a shell may propose
     */
    record Operands(String label, boolean several, Iterable<String> proposals, String description) {}

    Options add(Option option) {
        all.add(option);
        single.add(option);
        return this;
    }

    Options group(String heading, Option... options) {
        Group group = new Group(heading, List.of(options));
        all.addAll(group.options());
        groups.add(group);
        return this;
    }

    /** Exactly one argument that is no option. */
    Options one(String label, Iterable<String> proposals, String description) {
        operands = Optional.of(new Operands(label, false, proposals, description));
        return this;
    }

    /** Any number of arguments that are no options. */
    Options several(String label, String description) {
        operands = Optional.of(new Operands(label, true, List.of(), description));
        return this;
    }

    /** Those that belong to no group. */
    List<Option> single() {
        return Collections.unmodifiableList(single);
    }

    List<Group> groups() {
        return Collections.unmodifiableList(groups);
    }

    Optional<Operands> operands() {
        return operands;
    }

    Optional<Option> named(String name) {
        for (Option option : all) {
            if (option.name().equals(name)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    List<Option> all() {
        return Collections.unmodifiableList(all);
    }
}

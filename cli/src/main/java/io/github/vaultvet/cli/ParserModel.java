package io.github.vaultvet.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What picocli is told of a command, and what it says of what was typed. */
final class ParserModel {

    private ParserModel() {}

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }

    static CommandSpec of(Command command) {
        CommandSpec spec = CommandSpec.create();
        Options options = command.options();
        options.operands().ifPresent(operands -> spec.addPositional(positional(operands)));
        for (Option option : options.single()) {
            spec.addOption(option(option));
        }
        for (Options.Group group : options.groups()) {
            ArgGroupSpec.Builder together = ArgGroupSpec.builder()
                    .heading("%n" + group.heading() + "%n")
                    .validate(false);
            for (Option option : group.options()) {
                together.addArg(option(option));
            }
            spec.addArgGroup(together.build());
        }
        command.describe(spec.usageMessage());
        return spec;
    }

    private static OptionSpec option(Option option) {
        OptionSpec.Builder builder = OptionSpec.builder(option.name()).description(option.description());
        switch (option.kind()) {
            case FLAG -> builder.type(boolean.class).arity("0");
            case VALUE -> builder.type(String.class);
            case VALUES ->
                builder.type(String[].class).auxiliaryTypes(String.class).arity("1");
        }
        option.label().ifPresent(builder::paramLabel);
        option.byDefault().ifPresent(number -> builder.defaultValue(Integer.toString(number)));
        option.choice().ifPresent(choice -> offer(choice, option, builder));
        return builder.build();
    }

    private static void offer(Enum<?> byDefault, Option option, OptionSpec.Builder builder) {
        List<String> words = Arguments.words(byDefault.getDeclaringClass());
        builder.completionCandidates(words).defaultValue(Arguments.word(byDefault));
        if (option.label().isPresent()) {
            builder.description(Arguments.enumerate(words) + "; " + option.description());
        } else {
            builder.paramLabel(String.join("|", words));
        }
    }

    private static PositionalParamSpec positional(Options.Operands operands) {
        PositionalParamSpec.Builder builder =
                PositionalParamSpec.builder().paramLabel(operands.label()).description(operands.description());
        return operands.several()
                ? builder.index("0..*")
                        .arity("0..*")
                        .type(String[].class)
                        .auxiliaryTypes(String.class)
                        .build()
                : builder.completionCandidates(operands.proposals())
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .build();
    }

    static Typed typed(Options options, ParseResult parsed) {
        Map<String, List<String>> values = new HashMap<>();
        for (Option option : options.all()) {
            if (parsed.hasMatchedOption(option.name())) {
                switch (option.kind()) {
                    case FLAG -> {
                        if (parsed.matchedOptionValue(option.name(), false)) {
                            values.put(option.name(), List.of());
                        }
                    }
                    case VALUE -> values.put(option.name(), List.of(parsed.matchedOptionValue(option.name(), "")));
                    case VALUES ->
                        values.put(option.name(), List.of(parsed.matchedOptionValue(option.name(), new String[0])));
                }
            }
        }
        return new Typed(options, values, operands(options, parsed));
    }

    private static List<String> operands(Options options, ParseResult parsed) {
        List<String> typed = new ArrayList<>();
        options.operands().ifPresent(operands -> {
            if (operands.several()) {
                typed.addAll(List.of(parsed.matchedPositionalValue(0, new String[0])));
            } else {
                typed.add(parsed.matchedPositionalValue(0, ""));
            }
        });
        return typed;
    }
}

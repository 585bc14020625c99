package io.github.vaultvet.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads arguments about which there is no question. All others, and what is wrong, are left to picocli, which would take
 * a third of the time of checking one note.
 */
final class PlainArguments {

    private static final String END_OF_OPTIONS = "--";

    private final Options options;
    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> operands = new ArrayList<>();

    private PlainArguments(Options options) {
        this.options = options;
    }

    /** The same as picocli reads, or nothing. */
    static Optional<Typed> read(Options options, List<String> words) {
        PlainArguments plain = new PlainArguments(options);
        return plain.readAll(words) && plain.haveRightNumber()
                ? Optional.of(new Typed(options, plain.values, plain.operands))
                : Optional.empty();
    }

    private boolean readAll(List<String> words) {
        int at = 0;
        while (at < words.size()) {
            String word = words.get(at);
            if (word.equals(END_OF_OPTIONS)) {
                operands.addAll(words.subList(at + 1, words.size()));
                return true;
            }
            if (!word.startsWith("-")) {
                operands.add(word);
                at++;
                continue;
            }
            int used = readOption(word, at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty());
            if (used == 0) {
                return false;
            }
            at += used;
        }
        return true;
    }

    /** How many words were used; 0 if it is not plain what is meant. */
    private int readOption(String word, Optional<String> next) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Optional<Option> option = options.named(name);
        if (option.isEmpty()) {
            return 0;
        }
        boolean again = values.containsKey(name);
        return switch (option.get().kind()) {
            case FLAG -> equals < 0 && !again && add(name, List.of()) ? 1 : 0;
            case VALUE, VALUES -> {
                if (again && option.get().kind() == Option.Kind.VALUE) {
                    yield 0;
                }
                Optional<String> value = equals < 0 ? next : Optional.of(word.substring(equals + 1));
                yield value.isPresent() && isPlain(value.get()) && add(name, List.of(value.get()))
                        ? equals < 0 ? 2 : 1
                        : 0;
            }
        };
    }

    /** Whether it cannot be taken for an option, and needs no second look. */
    private static boolean isPlain(String value) {
        return !value.isEmpty() && value.charAt(0) != '-' && value.indexOf('"') < 0 && value.indexOf('$') < 0;
    }

    private boolean add(String name, List<String> typed) {
        List<String> known = values.get(name);
        if (known == null) {
            known = new ArrayList<>(1);
            values.put(name, known);
        }
        return typed.isEmpty() || known.addAll(typed);
    }

    private boolean haveRightNumber() {
        Optional<Options.Operands> expected = options.operands();
        if (expected.isEmpty()) {
            return operands.isEmpty();
        }
        return expected.get().several() || operands.size() == 1;
    }
}

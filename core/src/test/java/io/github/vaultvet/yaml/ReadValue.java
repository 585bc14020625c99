package io.github.vaultvet.yaml;

import java.util.stream.Collectors;

/** What was read, in one line: {@code {"a": [12.0, "b", null]}}, or {@code refused}. */
final class ReadValue {

    private ReadValue() {}

    static String of(YamlDocument document) {
        if (!document.problems().isEmpty()) {
            return "refused";
        }
        return document.root().map(ReadValue::of).orElse("nothing");
    }

    private static String of(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return of(scalar);
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.items().stream().map(ReadValue::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((YamlMapping) node)
                .entries().stream()
                        .map(entry -> of(entry.key()) + ": " + of(entry.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String of(YamlScalar scalar) {
        return switch (scalar.type()) {
            case STRING -> '"' + escaped(scalar.text()) + '"';
            case NUMBER, BOOLEAN -> CoreSchema.identity(scalar).substring(1);
            case NULL -> "null";
        };
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    /** The text that {@link #escaped} was made of. */
    static String unescaped(String text) {
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            read.append(c == '\\' ? meaning(text.charAt(++i)) : c);
        }
        return read.toString();
    }

    private static char meaning(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }
}

package io.github.vaultvet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command that the runner of GitHub Actions takes from a line of output, read as the runner documents it.
 *
 * @param name what to do
 * @param properties names and values, unescaped
 * @param data the text, unescaped
 */
record WorkflowCommand(String name, Map<String, String> properties, String data) {

    /** The commands in an output; lines that are none are left out. */
    static List<WorkflowCommand> in(String output) {
        List<WorkflowCommand> commands = new ArrayList<>();
        for (String line : output.split("\r\n|\r|\n|\u0085|\u2028|\u2029", -1)) {
            read(line).ifPresent(commands::add);
        }
        return commands;
    }

    /** It only marks a note in the folder {@code notes}. */
    void assertIsAnnotation() {
        assertThat(name).isIn("error", "warning", "notice");
        assertThat(properties.keySet()).isSubsetOf("title", "file", "line", "endLine", "col", "endColumn");
        assertThat(properties.get("file")).startsWith("notes/");
    }

    private static Optional<WorkflowCommand> read(String line) {
        String command = line.stripLeading();
        int end = command.startsWith("::") ? command.indexOf("::", 2) : -1;
        if (end < 0) {
            return Optional.empty();
        }
        String head = command.substring(2, end);
        int space = head.indexOf(' ');
        Map<String, String> properties = new LinkedHashMap<>();
        if (space >= 0) {
            for (String pair : head.substring(space + 1).trim().split(",", -1)) {
                String[] parts = pair.split("=", 2);
                if (parts.length == 2) {
                    properties.put(parts[0], unescaped(parts[1]));
                }
            }
        }
        String name = space < 0 ? head : head.substring(0, space);
        return Optional.of(new WorkflowCommand(name, properties, unescaped(command.substring(end + 2))));
    }

    private static String unescaped(String text) {
        return text.replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%25", "%");
    }
}

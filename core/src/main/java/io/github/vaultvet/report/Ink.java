package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Severity;

/** Colours of the text report; none in a pipe. */
enum Ink {
    PLAIN,
    ANSI;

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    /** A text about a finding of this severity: red, yellow or blue. */
    String severity(Severity severity, String text) {
        return paint(
                switch (severity) {
                    case ERROR -> "31";
                    case WARNING -> "33";
                    case INFO -> "34";
                },
                text);
    }

    private String paint(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}

package io.github.vaultvet.cli;

import io.github.vaultvet.report.ReportFormat;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How a character of what is written can be spelled so that it is read as the same. */
enum OutputSyntax {
    /** Text for people, as all that is not plain is spelled there. */
    TEXT,
    /** Within texts of JSON. */
    JSON,
    /** Within XML and the HTML of Markdown. */
    XML,
    /** Commands for a build service, which begin with two colons on purpose. */
    COMMANDS,
    /** Patches, of which every byte counts. */
    PATCH;

    static OutputSyntax of(ReportFormat format) {
        return switch (format) {
            case TEXT, CONCISE -> TEXT;
            case JSON, JSONL, SARIF, GITLAB, RDJSON -> JSON;
            case JUNIT, CHECKSTYLE, MARKDOWN -> XML;
            case GITHUB -> COMMANDS;
            case DIFF -> PATCH;
        };
    }

    /** A character of ASCII in other words. */
    byte[] spelled(int character) {
        String spelled =
                switch (this) {
                    case TEXT, COMMANDS -> String.format(Locale.ROOT, "\\x%02x", character);
                    case JSON -> String.format(Locale.ROOT, "\\u%04x", character);
                    case XML -> "&#" + character + ";";
                    case PATCH -> Character.toString(character);
                };
        return spelled.getBytes(StandardCharsets.US_ASCII);
    }
}

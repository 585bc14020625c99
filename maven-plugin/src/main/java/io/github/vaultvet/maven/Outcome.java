package io.github.vaultvet.maven;

import java.util.List;
import org.apache.maven.plugin.logging.Log;

/**
 * What the check of a vault came to.
 *
 * @param failures findings that fail the build
 * @param lines what the log says about it
 */
record Outcome(int failures, List<Line> lines) {

    Outcome {
        lines = List.copyOf(lines);
    }

    /** How loudly the log says something. */
    enum Level {
        ERROR,
        WARNING,
        INFO
    }

    /** A line of the log. */
    record Line(Level level, String text) {}

    void log(Log log) {
        for (Line line : lines) {
            switch (line.level()) {
                case ERROR -> log.error(line.text());
                case WARNING -> log.warn(line.text());
                case INFO -> log.info(line.text());
            }
        }
    }
}

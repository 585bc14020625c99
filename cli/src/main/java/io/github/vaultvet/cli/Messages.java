package io.github.vaultvet.cli;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.report.Escaper;
import io.github.vaultvet.report.MistakeText;
import io.github.vaultvet.report.TextOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Sentences on standard error. */
final class Messages {

    private static final int MOST_NOTICES = 20;

    private final PrintStream err;

    Messages(PrintStream err) {
        this.err = err;
    }

    /** Prints what else the user should know; not all of very much. */
    void printAll(List<Notice> notices) {
        for (Notice notice : notices.subList(0, Math.min(MOST_NOTICES, notices.size()))) {
            print(notice.message());
        }
        if (notices.size() > MOST_NOTICES) {
            print("and " + (notices.size() - MOST_NOTICES) + " more such notices");
        }
    }

    /** Prints all that is wrong with a configuration, as findings are shown. */
    void printMistakes(ConfigException refusal) {
        if (refusal.mistakes().isEmpty()) {
            print(String.valueOf(refusal.getMessage()));
            return;
        }
        try {
            MistakeText.write(refusal.mistakes(), TextOptions.DEFAULTS.columns(), err);
        } catch (IOException e) {
            // Nobody listens to what else is said.
            return;
        }
        int count = refusal.mistakes().size() + refusal.notShown();
        err.print("\n");
        print((count == 1 ? "1 mistake" : count + " mistakes") + " in the configuration"
                + (refusal.notShown() > 0 ? ", of which " + refusal.notShown() + " are not shown" : "")
                + "; nothing was checked");
    }

    /** Prints a sentence, escaped, behind the program's name. */
    void print(String message) {
        err.print("vaultvet: " + Escaper.console(message) + "\n");
        err.flush();
    }
}

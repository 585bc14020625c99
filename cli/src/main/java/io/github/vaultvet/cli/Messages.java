package io.github.vaultvet.cli;

import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.report.Escaper;
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

    /** Prints a sentence, escaped, behind the program's name. */
    void print(String message) {
        err.print("vaultvet: " + Escaper.console(message) + "\n");
        err.flush();
    }
}

package io.github.vaultvet.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the standard streams are.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param outIsPipe whether standard output is known to be a pipe
 */
record Terminals(boolean out, boolean err, boolean outIsPipe) {

    /** For output that nobody sees. */
    static final Terminals NONE = new Terminals(false, false, false);

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    /** Looks at the streams of this process: on Linux at each, elsewhere at whether there is a console at all. */
    static Terminals detect() {
        if (Files.isDirectory(DESCRIPTORS)) {
            String out = target("1");
            return new Terminals(isTerminal(out), isTerminal(target("2")), out.startsWith("pipe:"));
        }
        boolean console = hasConsole();
        return new Terminals(console, console, false);
    }

    private static String target(String descriptor) {
        try {
            return Files.readSymbolicLink(DESCRIPTORS.resolve(descriptor)).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean isTerminal(String target) {
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
    }

    /** Since Java 22 there is a console object even without a terminal, and it knows which. */
    @SuppressWarnings("SystemConsoleNull") // It is null before Java 22, which we run on, too.
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}

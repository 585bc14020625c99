package io.github.vaultvet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Writes what was asked for to standard output, and says so if that fails. */
final class Output {

    private final Surroundings surroundings;
    private final OutputSyntax syntax;

    Output(Surroundings surroundings) {
        this(surroundings, OutputSyntax.TEXT);
    }

    private Output(Surroundings surroundings, OutputSyntax syntax) {
        this.surroundings = surroundings;
        this.syntax = syntax;
    }

    /** The same for what is written in another syntax than plain text. */
    Output in(OutputSyntax other) {
        return new Output(surroundings, other);
    }

    /** Something that is written. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes. Whoever has closed the pipe, as {@code head} does, has read enough: that is no failure.
     *
     * @param verdict the exit code if it could be written
     */
    ExitCode write(Writing writing, ExitCode verdict) {
        try {
            OutputStream out = surroundings.out();
            writing.to(surroundings.isBuildLog() ? new BuildLogStream(out, syntax) : out);
            out.flush();
            return verdict;
        } catch (IOException e) {
            if (isClosedPipe(e)) {
                return verdict;
            }
            new Messages(surroundings.err()).print("could not write the report: " + reason(e));
            return ExitCode.REFUSED;
        }
    }

    /** The system's words may be of any language, so the stream itself is asked first. */
    private boolean isClosedPipe(IOException failure) {
        return surroundings.terminals().outIsPipe()
                || reason(failure).toLowerCase(Locale.ROOT).contains("pipe");
    }

    private static String reason(IOException failure) {
        String words = failure.getMessage();
        return words == null || words.isEmpty() ? "the system refused" : words;
    }
}

package io.github.vaultvet.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes lines as UTF-8, each ended by LF and without blanks at its end. */
public final class Lines {

    private static final int FULL = 8192;

    private final OutputStream out;
    private final StringBuilder pending = new StringBuilder();

    public Lines(OutputStream out) {
        this.out = out;
    }

    public void add(String line) throws IOException {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        pending.append(line, 0, end).append('\n');
        if (pending.length() > FULL) {
            write();
        }
    }

    /** A text at the right end of a column. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** A text at the left end of a column. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    public void flush() throws IOException {
        write();
        out.flush();
    }

    private void write() throws IOException {
        out.write(pending.toString().getBytes(StandardCharsets.UTF_8));
        pending.setLength(0);
    }
}

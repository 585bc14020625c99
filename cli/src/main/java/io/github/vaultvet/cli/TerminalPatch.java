package io.github.vaultvet.cli;

import io.github.vaultvet.report.Escaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Shows a patch on a terminal. A patch holds the bytes of notes as they are, which a program needs; a terminal would
 * obey those that are commands to it, so that here they become visible.
 */
final class TerminalPatch extends OutputStream {

    private final OutputStream terminal;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    TerminalPatch(OutputStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void write(int b) throws IOException {
        if (b == '\n' || b == '\t') {
            show();
            terminal.write(b);
        } else {
            line.write(b);
        }
    }

    @Override
    public void flush() throws IOException {
        show();
        terminal.flush();
    }

    private void show() throws IOException {
        String text = Escaper.console(line.toString(StandardCharsets.UTF_8));
        terminal.write(text.getBytes(StandardCharsets.UTF_8));
        line.reset();
    }
}

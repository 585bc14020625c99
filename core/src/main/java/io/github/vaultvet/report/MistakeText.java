package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Mistake;
import io.github.vaultvet.diagnostic.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Shows mistakes in the user's own files for vaultvet as findings are shown: the place, the line, what to do. */
public final class MistakeText {

    private MistakeText() {}

    /**
     * Writes them, a blank line between two.
     *
     * @param columns how wide a line of the file may be shown
     */
    public static void write(List<Mistake> mistakes, int columns, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        boolean first = true;
        for (Mistake mistake : mistakes) {
            if (!first) {
                lines.add("");
            }
            first = false;
            write(mistake, columns, lines);
        }
        lines.flush();
    }

    private static void write(Mistake mistake, int columns, Lines lines) throws IOException {
        Finding finding = mistake.finding();
        Place place = Place.in(mistake.text(), finding.span());
        lines.add(Escaper.console(mistake.file()) + ":" + place.start().line() + ":"
                + place.start().column() + ": error: " + Escaper.console(Escaper.shorten(finding.message())));
        for (CodeFrame frame : CodeFrame.of(mistake.text(), place, columns)) {
            String gutter = "  " + frame.number() + " | ";
            lines.add(gutter + frame.source());
            lines.add(" ".repeat(gutter.length() - 2) + "| " + frame.mark());
        }
        if (!finding.help().isEmpty()) {
            lines.add("  help: " + Escaper.console(Escaper.shorten(finding.help())));
        }
    }
}

package io.github.vaultvet.inspect;

import io.github.vaultvet.diagnostic.VaultStatistics.WantedNote;
import io.github.vaultvet.report.Escaper;
import io.github.vaultvet.text.Position;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An answer about links for the tools of a shell: one entry a line, columns between tabs, no heading and no sum. A
 * backslash is written as two, and what is not plain as {@code \t}, {@code \n} or a number.
 */
public final class LinkListTsv implements LinkListing {

    private final OutputStream out;
    private final StringBuilder line = new StringBuilder();

    public LinkListTsv(OutputStream out) {
        this.out = out;
    }

    @Override
    public void link(JudgedLink link) throws IOException {
        LinkOutcome outcome = LinkOutcome.of(link);
        Position place = link.place().start();
        column(link.source().value());
        column(Integer.toString(place.line()));
        column(Integer.toString(place.column()));
        column(link.link().form());
        column(link.unsettled().written());
        column(outcome.status());
        column(outcome.path().map(VaultPath::value).orElse(""));
        column(outcome.subpath());
        column(outcome.cause().orElse(""));
        endLine();
    }

    @Override
    public void wanted(WantedNote note, boolean planned) throws IOException {
        column(note.target());
        column(Integer.toString(note.notes()));
        column(Integer.toString(note.links()));
        column(planned ? "planned" : "");
        endLine();
    }

    @Override
    public void file(VaultPath file) throws IOException {
        column(file.value());
        endLine();
    }

    @Override
    public void end(long count, String words) throws IOException {
        out.flush();
    }

    private void column(String text) {
        line.append(Escaper.console(text.replace("\\", "\\\\"))).append('\t');
    }

    private void endLine() throws IOException {
        line.setCharAt(line.length() - 1, '\n');
        out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        line.setLength(0);
    }
}

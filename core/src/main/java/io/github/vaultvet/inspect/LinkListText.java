package io.github.vaultvet.inspect;

import io.github.vaultvet.diagnostic.VaultStatistics.WantedNote;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.report.Count;
import io.github.vaultvet.report.Escaper;
import io.github.vaultvet.report.Lines;
import io.github.vaultvet.report.ShownPath;
import io.github.vaultvet.text.Position;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink;
import java.io.IOException;
import java.io.OutputStream;

/** An answer about links for people: one entry a line, and a sentence at the end. */
public final class LinkListText implements LinkListing {

    private static final int LONGEST = 200;

    private final String root;
    private final Lines lines;
    private boolean empty = true;

    /**
     * @param root the vault's root as the user may write it
     */
    public LinkListText(String root, OutputStream out) {
        this.root = root;
        this.lines = new Lines(out);
    }

    @Override
    public void link(JudgedLink link) throws IOException {
        Position place = link.place().start();
        add(ShownPath.of(root, link.source()) + ":" + place.line() + ":" + place.column() + ": " + brackets(link)
                + " -> " + LinkOutcome.of(link).words());
    }

    /** The link without its display text. */
    static String brackets(JudgedLink judged) {
        Link link = judged.link();
        String written = Escaper.shorten(judged.unsettled().written(), LONGEST);
        String mark = link.embedded() ? "!" : "";
        return mark + (link instanceof MarkdownLink ? "[…](" + written + ")" : "[[" + written + "]]");
    }

    @Override
    public void wanted(WantedNote note, boolean planned) throws IOException {
        add("\"" + Escaper.shorten(note.target(), LONGEST) + "\": " + Count.of(note.links(), "link") + " in "
                + Count.of(note.notes(), "note") + (planned ? ", planned" : ""));
    }

    @Override
    public void file(VaultPath file) throws IOException {
        add(ShownPath.of(root, file));
    }

    @Override
    public void end(long count, String words) throws IOException {
        if (!empty) {
            lines.add("");
        }
        lines.add(Escaper.console(words) + ".");
        lines.flush();
    }

    private void add(String line) throws IOException {
        empty = false;
        lines.add(Escaper.console(line));
    }
}

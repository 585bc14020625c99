package io.github.vaultvet.inspect;

import io.github.vaultvet.diagnostic.VaultStatistics.WantedNote;
import io.github.vaultvet.json.JsonOutput;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink;
import java.io.IOException;
import java.io.OutputStream;

/** An answer about links for programs: one JSON document, one entry a line. Its fields are documented in the site. */
public final class LinkListJson implements LinkListing {

    private static final int SCHEMA_VERSION = 1;

    private final JsonOutput json;

    private LinkListJson(JsonOutput json) {
        this.json = json;
    }

    /**
     * Begins the document.
     *
     * @param question the word for what was asked
     * @param version the program's version
     * @param root the vault's root as the user may write it
     */
    public static LinkListJson start(String question, String version, String root, OutputStream out) {
        LinkListJson list = new LinkListJson(new JsonOutput(out));
        list.json.startObject().field("schemaVersion", SCHEMA_VERSION);
        list.json
                .startObject("tool")
                .field("name", "vaultvet")
                .field("version", version)
                .endObject();
        list.json.field("root", root).field("question", question).startArray("entries");
        return list;
    }

    @Override
    public void link(JudgedLink link) throws IOException {
        json.line().startObject().field("path", link.source().value());
        json.field("line", link.place().start().line())
                .field("column", link.place().start().column())
                .field("offset", link.place().span().start())
                .field("endOffset", link.place().span().end());
        json.field("form", link.link().form())
                .field("written", link.unsettled().written())
                .field("target", link.link().target())
                .field("fragment", link.link().fragment())
                .field("inComment", link.link().inComment());
        LinkOutcome.of(link).write(json);
        json.startArray("suggestions");
        link.replacements().forEach(json::value);
        json.endArray().endObject();
    }

    @Override
    public void wanted(WantedNote note, boolean planned) throws IOException {
        json.line().startObject().field("target", note.target()).field("notes", note.notes());
        json.field("links", note.links()).field("planned", planned).endObject();
    }

    @Override
    public void file(VaultPath file) throws IOException {
        json.line().startObject().field("path", file.value()).endObject();
    }

    @Override
    public void end(long count, String words) throws IOException {
        json.line().endArray().field("count", count).endObject();
        json.close();
    }
}

package io.github.vaultvet.vault;

import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Map;

/** What is kept of a note, canvas or base after its rules have run; compact, since the whole vault's are kept at once. */
public final class NoteSummary {

    private final VaultPath path;
    private final Outline outline;
    private final boolean drawing;
    private final LinkTally tally;
    private final References references;
    private final SchemaFacts schemaFacts;

    NoteSummary(
            VaultPath path,
            Outline outline,
            boolean drawing,
            LinkTally tally,
            References references,
            SchemaFacts schemaFacts) {
        this.path = path;
        this.outline = outline;
        this.drawing = drawing;
        this.tally = tally;
        this.references = references;
        this.schemaFacts = schemaFacts;
    }

    /** The summary of a note that is no template. */
    public static NoteSummary of(Note note, LinkResolver resolver) {
        return of(note, resolver, false);
    }

    /**
     * The summary of a note.
     *
     * @param template whether it lies in a template folder: its links are not checked (R9.3)
     */
    public static NoteSummary of(Note note, LinkResolver resolver, boolean template) {
        LinkTally tally = template ? LinkTally.unchecked(note) : LinkTally.of(note, resolver);
        return new NoteSummary(
                note.path(),
                Outline.of(note),
                NoteProperties.isDrawing(note),
                tally,
                References.NONE,
                SchemaFacts.NONE);
    }

    /** What other notes find in a note; its own links are not kept. */
    public static NoteSummary ofTarget(Note note) {
        return new NoteSummary(
                note.path(),
                Outline.of(note),
                NoteProperties.isDrawing(note),
                LinkTally.unchecked(note),
                References.NONE,
                SchemaFacts.NONE);
    }

    /** The same with the files that the note refers to, for {@link Vault#graph}. */
    public NoteSummary withReferences(Note note, LinkResolver resolver) {
        return new NoteSummary(path, outline, drawing, tally, References.of(note, resolver), schemaFacts);
    }

    /** The same with what schemas ask to be compared with other notes. */
    public NoteSummary withSchemaFacts(SchemaFacts facts) {
        return new NoteSummary(path, outline, drawing, tally, references, facts);
    }

    /** The same, if it is known that nothing is wrong with its links: there is none left to be judged. */
    public NoteSummary withSoundLinks() {
        return new NoteSummary(path, outline, drawing, tally.settled(), references, schemaFacts);
    }

    public VaultPath path() {
        return path;
    }

    /** The links that the names of files alone do not settle, in the order of the text. */
    public List<UnsettledLink> unsettledLinks() {
        return tally.unsettled();
    }

    /** The links that Obsidian's index does not know, and that the names of files do not settle. */
    List<SideLink> sideLinks() {
        return tally.sideLinks();
    }

    /** How many links were checked: wikilinks, embeds, Markdown links, property links. */
    public int links() {
        return tally.links();
    }

    /** How many things that look like links were not checked, by where they stand: {@code in code}. */
    public Map<String, Integer> notChecked() {
        return tally.notChecked();
    }

    /** How many time stamps the note has. */
    public int timestamps() {
        return tally.timestamps();
    }

    /** The size of the note in bytes. */
    public int bytes() {
        return tally.bytes();
    }

    /** What the note may be called instead of its name; takes no part in resolution (R3.12). */
    public List<String> aliases() {
        return outline.aliases();
    }

    /** Writes down the aliases, and whose they are; nothing if there are none. */
    public void writeAliases(BinaryWriter out) {
        int before = out.length();
        outline.writeAliases(out);
        if (out.length() > before) {
            out.text(path.value());
        }
    }

    /** Whether it is an Excalidraw drawing, whose fragments name things in the drawing (R9.4). */
    public boolean drawing() {
        return drawing;
    }

    /** What schemas ask to be compared with other notes; nothing if it was not kept. */
    public SchemaFacts schemaFacts() {
        return schemaFacts;
    }

    /** The files that the note refers to; nothing if they were not kept. */
    References references() {
        return references;
    }

    /** Whether other notes find the same here as in another reading: headings, blocks, footnotes, aliases. */
    public boolean offersTheSameAs(NoteSummary other) {
        return path.equals(other.path) && drawing == other.drawing && outline.equals(other.outline);
    }

    /**
     * Whether every link that leads to a place in this note leads there in another reading of it as well.
     *
     * @param other what it is now
     */
    public boolean isKeptBy(NoteSummary other) {
        return (drawing || !other.drawing) && (other.drawing || OutlineLoss.keepsAll(outline, other.outline));
    }

    Outline outline() {
        return outline;
    }

    LinkTally tally() {
        return tally;
    }
}

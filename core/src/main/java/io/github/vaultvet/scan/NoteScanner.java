package io.github.vaultvet.scan;

import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.Section;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.Optional;

/** Reads all facts of a note, in one pass. Never fails: whatever the bytes are, they are some note. */
public final class NoteScanner {

    private NoteScanner() {}

    /** The facts of a note. */
    public static Note scan(VaultPath path, NoteText text) {
        return read(text).build(path, text);
    }

    /** The facts of a note, to which others may be added. */
    public static NoteBuilder read(NoteText text) {
        NoteBuilder facts = new NoteBuilder();
        int bodyStart = FrontMatterReader.read(text, facts);
        Optional<FrontMatter> frontMatter = facts.frontMatter();
        if (frontMatter.isPresent() && bodyStart > text.contentStart()) {
            facts.add(new Section(frontMatter.get().span(), Section.Type.YAML));
        }
        new BlockScanner(text, facts).scan(bodyStart);
        return facts;
    }
}

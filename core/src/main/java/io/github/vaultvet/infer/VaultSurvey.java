package io.github.vaultvet.infer;

import io.github.vaultvet.engine.VaultReader;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One look at each note of a vault. */
final class VaultSurvey {

    private static final int DEEPEST = 4;
    private static final int MOST_FOLDERS = 500;
    private static final int MOST_PROPERTY_USES = 20_000;
    private static final int MOST_UNIQUE_VALUES = 500_000;
    private static final String INSTALLED = "node_modules";

    private final VaultReader reader;
    private final Folder root = Folder.root(new Room(MOST_PROPERTY_USES));
    private final UniqueValues unique = new UniqueValues(new Room(MOST_UNIQUE_VALUES));
    private final Room folders = new Room(MOST_FOLDERS);
    private int notes;
    private int notesOfVideos;
    private int notesWithStamps;
    private boolean holdsInstalledPackages;

    private VaultSurvey(VaultReader reader) {
        this.reader = reader;
    }

    /** Reads all notes but those that Obsidian's settings call templates. */
    static VaultSurvey of(VaultReader reader) {
        VaultSurvey survey = new VaultSurvey(reader);
        for (VaultPath path : reader.notes()) {
            if (("/" + path.folder() + "/").contains("/" + INSTALLED + "/")) {
                survey.holdsInstalledPackages = true;
            } else if (!reader.isTemplate(path)) {
                reader.read(path).ifPresent(survey::add);
            }
        }
        return survey;
    }

    private void add(Note note) {
        notes++;
        folderOf(note.path()).add(note, hasPlaceholder(note.text()), this::leadsToNote);
        unique.add(note);
        notesWithStamps += note.timestamps().size() > 1 ? 1 : 0;
        notesOfVideos += isOfVideo(note) ? 1 : 0;
    }

    private Folder folderOf(VaultPath note) {
        Folder folder = root;
        int depth = 0;
        for (String name : note.folder().isEmpty()
                ? List.<String>of()
                : List.of(note.folder().split("/", -1))) {
            Optional<Folder> known = folder.child(name);
            if (depth == DEEPEST || (known.isEmpty() && !folders.take())) {
                return folder;
            }
            folder = known.isPresent() ? known.get() : folder.addChild(name);
            depth++;
        }
        return folder;
    }

    private boolean leadsToNote(Note source, Link link) {
        return reader.resolver()
                .resolve(source.path(), link)
                .fold(found -> found.path().isNote(), tie -> true, () -> false);
    }

    private static boolean isOfVideo(Note note) {
        boolean named = false;
        for (Property property : NoteSchema.properties(note)) {
            named |= ValueShape.VIDEO_ID.mayBe(property.key());
        }
        return named && note.timestamps().stream().anyMatch(stamp -> stamp.form() == Timestamp.Form.ANCHOR);
    }

    /** Two opening braces or {@code <%}, as Templates and Templater write them. */
    private static boolean hasPlaceholder(NoteText text) {
        byte[] bytes = text.bytes();
        for (int at = 1; at < text.length(); at++) {
            if ((bytes[at] == '{' && bytes[at - 1] == '{') || (bytes[at] == '%' && bytes[at - 1] == '<')) {
                return true;
            }
        }
        return false;
    }

    Folder root() {
        return root;
    }

    UniqueValues unique() {
        return unique;
    }

    /** How many notes were read. */
    int notes() {
        return notes;
    }

    /** How many of them name a video and have anchors of the class yt-timestamp. */
    int notesOfVideos() {
        return notesOfVideos;
    }

    /** How many of them have two time stamps or more. */
    int notesWithStamps() {
        return notesWithStamps;
    }

    /** Folders that the file walk did not leave out and that nobody writes notes in. */
    List<String> installedFolders() {
        return holdsInstalledPackages ? List.of(INSTALLED) : List.of();
    }

    /** Folders of templates that Obsidian's settings do not name; they no longer count as folders of notes. */
    List<TemplateFolder> takeTemplates() {
        List<TemplateFolder> templates = new ArrayList<>();
        take(root, templates);
        return templates;
    }

    private static void take(Folder folder, List<TemplateFolder> templates) {
        for (Folder child : List.copyOf(folder.children())) {
            Optional<TemplateFolder> template = TemplateFolder.of(child);
            if (template.isPresent()) {
                templates.add(template.get());
                folder.remove(child);
            } else {
                take(child, templates);
            }
        }
    }
}

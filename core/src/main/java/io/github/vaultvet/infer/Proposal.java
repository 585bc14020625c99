package io.github.vaultvet.infer;

import io.github.vaultvet.infer.NoteGroup.Share;
import java.util.List;
import java.util.Optional;

/**
 * A proposed configuration, with what each part of it rests on.
 *
 * @param notes how many notes were read
 * @param presets what it extends
 * @param exclude names of folders that hold no notes of the user
 * @param templates folders of templates that Obsidian's settings do not name
 * @param stamps how the order of time stamps is judged; empty for the default
 * @param wishes links to unwritten notes, if there are so many that they are a plan
 * @param schemas the schema
 */
record Proposal(
        int notes,
        List<Preset> presets,
        List<String> exclude,
        List<TemplateFolder> templates,
        Optional<StampSetting> stamps,
        Optional<Wishes> wishes,
        List<SchemaEntry> schemas) {

    Proposal {
        presets = List.copyOf(presets);
        exclude = List.copyOf(exclude);
        templates = List.copyOf(templates);
        schemas = List.copyOf(schemas);
    }

    /**
     * A preset to extend.
     *
     * @param basis how many notes call for it; empty if the user did
     */
    record Preset(String name, Optional<Share> basis) {}

    /** Whether it leaves all to the defaults. */
    boolean isEmpty() {
        return presets.isEmpty()
                && exclude.isEmpty()
                && templates.isEmpty()
                && stamps.isEmpty()
                && wishes.isEmpty()
                && schemas.isEmpty();
    }

    /** The same, where links to unwritten notes are a plan. */
    Proposal with(Wishes plan) {
        return new Proposal(notes, presets, exclude, templates, stamps, Optional.of(plan), schemas);
    }
}

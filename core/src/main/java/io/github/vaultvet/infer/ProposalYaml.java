package io.github.vaultvet.infer;

import io.github.vaultvet.infer.NoteGroup.Share;
import io.github.vaultvet.infer.SchemaEntry.FirstLineDemand;
import io.github.vaultvet.infer.SchemaEntry.FormKey;
import io.github.vaultvet.infer.SchemaEntry.Notes;
import io.github.vaultvet.infer.SchemaEntry.ValueDemand;
import io.github.vaultvet.report.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a proposal as {@code vaultvet.yaml}: behind each line, as a comment, what it rests on. */
final class ProposalYaml {

    /** Where editors find which names and values there are. */
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/vaultvet/vaultvet/main/src/schema/vaultvet.schema.json";

    private static final int COMMENT_COLUMN = 40;

    private final List<String> lines = new ArrayList<>();

    private ProposalYaml() {}

    static String of(Proposal proposal) {
        ProposalYaml yaml = new ProposalYaml();
        yaml.lines.add("# yaml-language-server: $schema=" + SCHEMA);
        yaml.addIntroduction(proposal);
        yaml.addPresets(proposal);
        yaml.addFolders(proposal);
        yaml.addRules(proposal);
        yaml.addSchemas(proposal.schemas());
        return String.join("\n", yaml.lines) + "\n";
    }

    private void addIntroduction(Proposal proposal) {
        String proposed = "# Proposed by vaultvet init, from " + Count.of(proposal.notes(), "note");
        if (proposal.isEmpty()) {
            lines.add(proposed + ". Nothing in them asks for more than the defaults.");
        } else {
            lines.add(proposed + ". Behind each line stands what it rests on:");
            lines.add("# read it, and change what is not meant.");
        }
    }

    private void addPresets(Proposal proposal) {
        if (proposal.presets().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("extends:");
        for (Proposal.Preset preset : proposal.presets()) {
            add(
                    "  - " + preset.name(),
                    preset.basis()
                            .map(share ->
                                    "a videoId and anchors of the class yt-timestamp " + ShareWords.in(share, "note"))
                            .orElse("as asked for"));
        }
    }

    private void addFolders(Proposal proposal) {
        if (!proposal.exclude().isEmpty()) {
            lines.add("");
            lines.add("exclude:");
            proposal.exclude().forEach(name -> add("  - " + name + "/", "what programs have installed"));
        }
        if (!proposal.templates().isEmpty()) {
            lines.add("");
            lines.add("# Beside those that Obsidian's settings name.");
            lines.add("templates:");
            for (TemplateFolder folder : proposal.templates()) {
                add(
                        "  - " + YamlText.globOf(folder.path()),
                        "placeholders " + ShareWords.in(folder.placeholders(), "note"));
            }
        }
    }

    private void addRules(Proposal proposal) {
        if (proposal.stamps().isEmpty() && proposal.wishes().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("rules:");
        proposal.stamps().ifPresent(stamps -> {
            lines.add("  # Of the " + Count.of(stamps.tried().get(0).reported().of(), "note")
                    + " with time stamps, so many go back:");
            for (StampSetting.Tried tried : stamps.tried()) {
                lines.add("  #   " + Count.of(tried.reported().part()) + " " + tried.words());
            }
            lines.add("  timestamp-order: " + stamps.setting());
        });
        proposal.wishes().ifPresent(wishes -> {
            lines.add("  # " + Count.of(wishes.links().part()) + " of "
                    + Count.of(wishes.links().of(), "link")
                    + ShareWords.percent(wishes.links()) + " lead to notes yet to be written. They have "
                    + Count.of(wishes.targets(), "name") + ",");
            lines.add("  # of which " + Count.of(wishes.repeated())
                    + " are wanted more than once: rather a plan than a defect.");
            lines.add("  unwritten-note: warning");
        });
    }

    private void addSchemas(List<SchemaEntry> schemas) {
        if (schemas.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("schemas:");
        for (SchemaEntry entry : schemas) {
            lines.add("  # " + (entry.notes().areAll() ? "All " : "")
                    + Count.of(entry.notes().count(), "note") + ".");
            int first = lines.size();
            addNotes(entry.notes());
            addRequired(entry);
            for (FormKey key : FormKey.values()) {
                addDemands(key, entry.demands());
            }
            entry.beginning().forEach(this::addFirstLine);
            lines.set(first, "  - " + lines.get(first).substring("    ".length()));
        }
    }

    private void addNotes(Notes notes) {
        if (!notes.folders().contains("")) {
            addFolders("files", notes.folders());
        }
        addFolders("except", notes.except());
        if (!notes.folderNotes()) {
            add("    folder-notes: none", "notes that are called like their folder are another matter");
        }
    }

    private void addFolders(String key, List<String> folders) {
        if (!folders.isEmpty()) {
            lines.add("    " + key + ":");
            folders.forEach(folder -> lines.add("      - " + YamlText.globOf(folder)));
        }
    }

    private void addRequired(SchemaEntry entry) {
        if (entry.required().isEmpty()) {
            return;
        }
        lines.add("    required:");
        for (Map.Entry<String, Share> property : entry.required().entrySet()) {
            add("      - " + YamlText.of(property.getKey()), ShareWords.in(property.getValue(), "note"));
        }
    }

    private void addDemands(FormKey key, List<ValueDemand> demands) {
        boolean first = true;
        for (ValueDemand demand : demands) {
            if (demand.key() == key) {
                if (first) {
                    lines.add("    " + key.name().toLowerCase(Locale.ROOT) + ":");
                    first = false;
                }
                add("      " + written(demand), "true " + ShareWords.of(demand.basis(), "value"));
            }
        }
    }

    private static String written(ValueDemand demand) {
        String property = YamlText.of(demand.property());
        List<String> values = demand.values().stream().map(YamlText::of).toList();
        return switch (demand.key()) {
            case UNIQUE -> "- " + property;
            case PATTERN -> property + ": " + values.get(0);
            case ENUM -> property + ": [" + String.join(", ", values) + "]";
            case TYPES ->
                property + ": " + (values.size() == 1 ? values.get(0) : "[" + String.join(", ", values) + "]");
        };
    }

    private void addFirstLine(FirstLineDemand demand) {
        String link = demand.linksToNote() ? ", link: note" : "";
        add(
                "    first-line: {starts-with: " + YamlText.of(demand.startsWith()) + link + "}",
                ShareWords.in(demand.basis(), "note"));
    }

    private void add(String line, String comment) {
        lines.add(line + " ".repeat(Math.max(2, COMMENT_COLUMN - line.length())) + "# " + comment);
    }
}

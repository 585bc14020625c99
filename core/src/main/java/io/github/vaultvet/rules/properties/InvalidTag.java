package io.github.vaultvet.rules.properties;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.Tag;
import io.github.vaultvet.note.TagName;
import io.github.vaultvet.rule.FixKind;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** What is meant as a tag and is none, or another one (spec R5.14, R6.1). */
@AutoService(Rule.class)
public final class InvalidTag implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("invalid-tag", Severity.WARNING)
            .summary("A tag is not one for Obsidian")
            .reason("""
                    A tag has letters, digits, `_`, `-` and `/`, and not only digits. What stands under `tags` and is
                    none is dropped without a word, and the note is not found by it. One text with commas is several
                    tags only for Obsidian before 1.9.

                    In the text of a note only two things are reported: an empty part, as in `#a//b`, and a tag that
                    ends before the word does, as in `#c++` or `#v1.2`. Numbers such as `#123`, colours and other uses of
                    the sign are left alone.""")
            .example("---\ntags: [deep work]\n---", "---\ntags: [deep-work]\n---")
            .fixes(FixKind.SOMETIMES);

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        if (context.isTemplate()) {
            return;
        }
        Optional<FrontMatter> frontMatter = note.frontMatter();
        if (frontMatter.isPresent()) {
            for (Property property : frontMatter.get().properties()) {
                if (property.key().equalsIgnoreCase("tags")) {
                    TagList.check(property.value(), note.text(), context);
                }
            }
        }
        List<Tag> tags = note.tags();
        for (int i = 0; i < tags.size(); i++) {
            check(tags.get(i), context);
        }
    }

    private static void check(Tag tag, NoteContext context) {
        String written = "#" + tag.name();
        if (!tag.cutOff().isEmpty()) {
            context.report(Finding.at(
                            tag.span(),
                            "Of " + Quoted.of(written + tag.cutOff()) + " only " + Quoted.of(written) + " is the tag")
                    .help("Write " + TagName.SIGNS + " in place of other signs"));
        } else if (TagName.hasEmptyPart(tag.name())) {
            context.report(Finding.at(tag.span(), "The tag " + Quoted.of(written) + " has an empty part")
                    .help("Write one slash between two names"));
        }
    }
}

package io.github.vaultvet.rules.properties;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.FrontMatterProblem;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import java.util.Optional;

/** A placeholder without quotes in the front matter of a note that is no template (spec R5.16, R9.3). */
@AutoService(Rule.class)
public final class UnquotedPlaceholder implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("unquoted-placeholder", Severity.WARNING)
            .summary("A placeholder in the front matter was not filled in and has no quotes")
            .reason("""
                    `{{title}}` and `<% tp.file.title %>` are for a template to fill in. Where they stay, and have no
                    quotes, YAML takes the curly brackets for a group of properties, or does not understand the line at
                    all, so that Obsidian drops every property of the note.

                    In template folders nothing is reported. They are taken from the settings of Templates, Templater and
                    QuickAdd; others are named under `templates` in `vaultvet.yaml`.""")
            .example("---\nlevel: {{level}}\n---", "---\nlevel: \"{{level}}\"\n---");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        Optional<FrontMatter> frontMatter = note.frontMatter();
        if (frontMatter.isEmpty() || context.isTemplate()) {
            return;
        }
        for (FrontMatterProblem problem : frontMatter.get().problems()) {
            if (problem.kind() == FrontMatterProblem.Kind.UNREADABLE_PLACEHOLDER) {
                context.report(finding(problem, " has no quotes, so Obsidian cannot read the properties"));
            } else if (problem.kind() == FrontMatterProblem.Kind.PLACEHOLDER) {
                boolean group = problem.detail().startsWith("{{");
                context.report(finding(
                        problem, group ? " has no quotes and is read as a group of properties" : " was not filled in"));
            }
        }
    }

    private static Finding finding(FrontMatterProblem problem, String what) {
        return Finding.at(problem.span(), "The placeholder " + Quoted.of(problem.detail()) + what)
                .help("Fill it in, or put the whole value in quotes; if this note is a template, name its folder under"
                        + " \"templates\" in vaultvet.yaml");
    }
}

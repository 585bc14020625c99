package io.github.vaultvet.rules.links;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.MalformedLink;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.vault.Placeholder;
import java.util.Optional;

/** Brackets that look meant as a link and are none. */
@AutoService(Rule.class)
public final class MalformedLinks implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("malformed-link", Severity.WARNING)
            .summary("Brackets that were meant as a link are none")
            .reason("""
                    Obsidian shows the brackets as plain text and knows nothing of the link: no backlink, no renaming,
                    no warning. A wikilink must be closed on the line on which it is opened and must name something. The
                    destination of a Markdown link may hold a space only as `%20` or between `<` and `>`, and a percent
                    sign only as part of a valid sequence.""")
            .example("See [[another note] and [this](my note.md).", "See [[another note]] and [this](<my note.md>).");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        if (context.isTemplate()) {
            return;
        }
        for (MalformedLink malformed : note.malformedLinks()) {
            finding(malformed, note.text().slice(malformed.span())).ifPresent(context::report);
        }
    }

    /** Empty for a kind that another rule reports. */
    private static Optional<Finding> finding(MalformedLink malformed, String text) {
        String quoted = Quoted.of(text);
        return switch (malformed.kind()) {
            case UNCLOSED -> found(malformed, quoted + " is not closed on its line", "Close the link with ]]");
            case OVER_LINE_END ->
                found(malformed, quoted + " runs over a line end, so it is no link", "Write the link on one line");
            case EMPTY ->
                found(
                        malformed,
                        quoted + " names nothing, so it is no link",
                        "Name a note between the brackets, or remove them");
            case STRAY_CLOSE ->
                found(malformed, quoted + " closes no link", "Open the link with [[ before it, or remove the brackets");
            case ANCHOR_INSIDE ->
                found(
                        malformed,
                        "A time stamp stands inside the link " + quoted,
                        "Close the link with ]] before the time stamp");
            case RAW_SPACE ->
                found(
                        malformed,
                        "The destination of " + quoted + " has a space, so it is no link",
                        "Put the destination between < and >, or write the space as %20");
            case BAD_ENCODING -> badEncoding(malformed, text);
            case TABLE_PIPE -> Optional.empty();
        };
    }

    private static Optional<Finding> badEncoding(MalformedLink malformed, String text) {
        String quoted = Quoted.of(text);
        return Placeholder.isIn(text)
                ? found(
                        malformed,
                        "No template has filled in the placeholder in " + quoted + ", so it is no link",
                        "Write the name that was meant; if this note is a template, keep it in the template folder")
                : found(
                        malformed,
                        "A percent sign in " + quoted + " cannot be decoded, so it is no link",
                        "Write a percent sign that stands for itself as %25");
    }

    private static Optional<Finding> found(MalformedLink malformed, String message, String help) {
        return Optional.of(Finding.at(malformed.span(), message).help(help));
    }
}

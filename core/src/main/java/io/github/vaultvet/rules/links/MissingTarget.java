package io.github.vaultvet.rules.links;

import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.note.BaseLink;
import io.github.vaultvet.note.CanvasLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.note.WikiLink;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.Cause;
import io.github.vaultvet.vault.JudgedLink;
import java.util.List;
import java.util.Optional;

/**
 * Says why the target of a link is missing, and what to write instead.
 *
 * @param judged a link with a cause
 */
record MissingTarget(JudgedLink judged) implements LinkFinding {

    @Override
    public String message() {
        return message(judged, judged.cause().orElseThrow());
    }

    @Override
    public String help() {
        return judged.replacements().isEmpty()
                ? help(judged, judged.cause().orElseThrow())
                : LinkForm.suggestion(judged, judged.replacements()).orElse("");
    }

    private static String message(JudgedLink judged, Cause cause) {
        Link link = judged.link();
        String none = nothingThere(link);
        if (holdsMarkdownLink(link)) {
            return Quoted.of("[[" + link.target() + "]]") + " is read as one link to a note of this whole name";
        }
        if (cause instanceof Cause.Unwritten unwritten) {
            return none + Namesakes.words(unwritten);
        }
        if (cause instanceof Cause.Gone) {
            return none + (link instanceof CanvasLink ? " any more" : "");
        }
        if (cause instanceof Cause.Spelling) {
            return none + "; " + files(cause, "differs only in spelling", "differ only in spelling");
        }
        if (cause instanceof Cause.Alias) {
            String named = cause.candidates().equals(List.of(judged.source()))
                    ? "this very note"
                    : files(cause, "", "").strip();
            return none + "; it is an alias of " + named + ", and no link follows an alias";
        }
        if (cause instanceof Cause.WrongFolder) {
            return none + "; " + files(cause, "has this name", "have this name");
        }
        if (cause instanceof Cause.Hidden hidden) {
            return none + "; " + Quoted.of(hidden.hiddenPath()) + " is hidden from Obsidian";
        }
        if (cause instanceof Cause.Untracked || cause instanceof Cause.Ignored) {
            return none + " in Git; " + LooseTarget.words(cause);
        }
        if (cause instanceof Cause.Renamed renamed) {
            return none + "; " + renamed(renamed);
        }
        if (cause instanceof Cause.Deleted deleted) {
            return none + "; it was deleted in " + deleted.commit();
        }
        if (cause instanceof Cause.Template) {
            return Quoted.of(link.target()) + " is a placeholder that no template has filled in";
        }
        if (cause instanceof Cause.Url) {
            return link instanceof MarkdownLink
                    ? Quoted.of(link.target()) + " has no scheme, so Obsidian looks for a file of this name"
                    : Quoted.of(link.target()) + " is a web address, and [[…]] leads only to files of the vault";
        }
        if (cause instanceof Cause.SpaceBeforeFragment) {
            return "The space before the # in " + Quoted.of(link.target() + link.fragment())
                    + " is read as part of the name, and no such name exists";
        }
        if (cause instanceof Cause.Encoding) {
            return none + "; "
                    + (link instanceof MarkdownLink
                            ? "Obsidian does not decode this percent sign"
                            : "percent signs are not decoded in [[…]]");
        }
        throw new IllegalStateException("no words for the cause " + cause.word());
    }

    private static String renamed(Cause.Renamed renamed) {
        if (renamed.candidates().size() > 1) {
            return "files of this name were renamed to "
                    + files(renamed, "", "").strip();
        }
        return (renamed.sole() ? "it was renamed to " : "one of this name was renamed to ")
                + Quoted.of(renamed.candidates().get(0).value()) + " in " + renamed.commit();
    }

    /** What to do where nothing else can be suggested. */
    private static String help(JudgedLink judged, Cause cause) {
        Link link = judged.link();
        if (holdsMarkdownLink(link)) {
            return "Write a backslash before the first bracket: \\[[";
        }
        Optional<String> namesake =
                cause instanceof Cause.Unwritten unwritten ? Namesakes.help(judged, unwritten) : Optional.empty();
        return namesake.orElseGet(() -> help(link, cause));
    }

    /** {@code [[A](url), … [B]]}: brackets around Markdown links that stand too close (R1.4). */
    private static boolean holdsMarkdownLink(Link link) {
        return link instanceof WikiLink && link.target().contains("](");
    }

    private static String help(Link link, Cause cause) {
        if (cause instanceof Cause.Hidden hidden) {
            return hidden.hiddenPath().startsWith(".trash/")
                    ? "Take it out of the trash, or remove the link"
                    : "Move it out of the folder whose name begins with a dot, or remove the link";
        }
        if (cause instanceof Cause.Template) {
            return "Write the name that was meant; if this note is a template, keep it in the template folder";
        }
        if (cause instanceof Cause.Url) {
            return link instanceof MarkdownLink
                    ? "Begin it with https://"
                    : "Write [" + link.display().map(Quoted::whole).orElse("text") + "](" + Quoted.whole(link.target())
                            + ")";
        }
        if (cause instanceof Cause.Untracked || cause instanceof Cause.Ignored) {
            return LooseTarget.help(cause);
        }
        if (link instanceof CanvasLink) {
            return "Choose the file again in the canvas, or remove the card";
        }
        if (link instanceof BaseLink base) {
            return base.named() == BaseLink.Named.FOLDER
                    ? "Write the path of a folder that exists"
                    : "Write the name of a file that exists";
        }
        if (cause instanceof Cause.Deleted deleted) {
            return (link.embedded() ? "Remove the embed" : "Remove the link") + ", or take the file back from before "
                    + deleted.commit().id();
        }
        if (link.embedded()) {
            return isNoteName(link)
                    ? "Write the note, or remove the embed"
                    : "Add the file to the vault, or remove the embed";
        }
        if (cause instanceof Cause.Unwritten && isNoteName(link)) {
            return "Write the note, remove the link, or list the target under \"planned\" in vaultvet.yaml";
        }
        return isNoteName(link)
                ? "Write the name of a note that exists"
                : "Add the file to the vault, or remove the link";
    }

    private static String nothingThere(Link link) {
        String kind = kind(link);
        boolean path = link.target().indexOf('/') >= 0;
        return "No " + kind + (path ? " is at " : " is called ") + Quoted.of(link.target());
    }

    private static String kind(Link link) {
        if (link instanceof BaseLink base && base.named() == BaseLink.Named.FOLDER) {
            return "folder";
        }
        return isNoteName(link) ? "note" : "file";
    }

    /** Whether the name looks like a note's: without an extension that Obsidian opens as something else (R3.22). */
    private static boolean isNoteName(Link link) {
        String target = link.target();
        int dot = target.lastIndexOf('.');
        if (dot < 0) {
            return true;
        }
        String extension = target.substring(dot + 1);
        return !Attachments.isExtension(extension) && !(link.embedded() && Attachments.mayBeExtension(extension));
    }

    private static String files(Cause cause, String verbOfOne, String verbOfMany) {
        List<VaultPath> candidates = cause.candidates();
        if (candidates.isEmpty()) {
            return "another file " + verbOfOne;
        }
        String first = Quoted.of(candidates.get(0).value());
        return switch (candidates.size()) {
            case 1 -> first + " " + verbOfOne;
            case 2 -> first + " and " + Quoted.of(candidates.get(1).value()) + " " + verbOfMany;
            default -> first + " and " + (candidates.size() - 1) + " others " + verbOfMany;
        };
    }
}

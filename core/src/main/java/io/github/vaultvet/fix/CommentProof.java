package io.github.vaultvet.fix;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.engine.CheckedNote;
import io.github.vaultvet.engine.NoteRecheck;
import io.github.vaultvet.markdown.Block;
import io.github.vaultvet.markdown.MarkdownTree;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proves that comments put into a note suppress what they are meant to and change nothing else: without them the note is
 * what it was, for the scanner and for a second reader.
 */
final class CommentProof {

    private final NoteRecheck recheck;
    private final CheckedNote before;
    private final Optional<MarkdownTree> blocks;

    CommentProof(NoteRecheck recheck, CheckedNote before) {
        this.recheck = recheck;
        this.before = before;
        this.blocks = read(before.note());
    }

    private static Optional<MarkdownTree> read(Note note) {
        return MarkdownTree.read(note).fold(Optional::of, limit -> Optional.empty());
    }

    /** Whether these insertions suppress these findings and nothing else has changed. */
    boolean holds(List<TextEdit> insertions, List<Diagnostic> wanted) {
        EditedText text = new EditedText(before.note().text(), insertions);
        CheckedNote after = recheck.check(before.note().path(), text.after());
        EditedText back = new EditedText(text.after(), removals(text));
        return Arrays.equals(back.after().bytes(), before.note().text().bytes())
                && suppresses(after, back, wanted)
                && linksAreSame(after.note(), back)
                && new FactComparison(back, after.note(), before.note()).isSame()
                && blocksAreSame(after.note(), back);
    }

    private static List<TextEdit> removals(EditedText text) {
        List<TextEdit> removals = new ArrayList<>();
        for (int i = 0; i < text.edits(); i++) {
            Span inserted = text.replacement(i);
            removals.add(new TextEdit(inserted, text.after().slice(inserted), ""));
        }
        return removals;
    }

    private boolean suppresses(CheckedNote after, EditedText back, List<Diagnostic> wanted) {
        Map<String, Integer> allowed = new HashMap<>();
        before.diagnostics()
                .forEach(found -> allowed.merge(key(found, found.place().span()), 1, Integer::sum));
        for (Diagnostic suppressed : wanted) {
            allowed.merge(key(suppressed, suppressed.place().span()), -1, Integer::sum);
        }
        for (Diagnostic left : after.diagnostics()) {
            if (allowed.merge(key(left, back.shifted(left.place().span())), -1, Integer::sum) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String key(Diagnostic found, Span span) {
        return found.rule() + " " + span.start() + " " + found.finding().message();
    }

    private boolean linksAreSame(Note after, EditedText back) {
        List<Link> expected = before.note().links();
        List<Link> actual = after.links();
        if (expected.size() != actual.size()) {
            return false;
        }
        ShiftedFacts shifted = new ShiftedFacts(back);
        for (int i = 0; i < expected.size(); i++) {
            if (!shifted.of(actual.get(i)).equals(expected.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean blocksAreSame(Note after, EditedText back) {
        Optional<MarkdownTree> now = read(after);
        if (blocks.isEmpty() || now.isEmpty()) {
            return false;
        }
        List<Block> left = new ArrayList<>();
        for (Block block : now.get().blocks()) {
            if (!back.deletes(block.span())) {
                left.add(new Block(block.kind(), back.shifted(block.span()), block.depth()));
            }
        }
        return left.equals(blocks.get().blocks())
                && shifted(now.get().codeSpans(), back).equals(blocks.get().codeSpans())
                && shifted(now.get().inlineHtml(), back).equals(blocks.get().inlineHtml());
    }

    private static List<Span> shifted(List<Span> places, EditedText back) {
        List<Span> left = new ArrayList<>();
        for (Span place : places) {
            if (!back.deletes(place)) {
                left.add(back.shifted(place));
            }
        }
        return left;
    }
}

package io.github.vaultvet.engine.suppression;

import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.RuleFamily;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.SuppressionComment;
import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The suppressions of one note. Of several that cover a finding, the narrowest counts as used: one for the line, then
 * one from some place on, then one for the file. For one thread.
 */
public final class NoteSuppressions {

    private static final int MOST_COMMENTS = 1000;

    private final SuppressionParser parser;
    private final List<Suppression> all = new ArrayList<>();
    private final Map<Integer, Map<String, Claim>> lines = new HashMap<>();
    private final Map<String, Claim> file = new HashMap<>();
    private final BlockScopes blocks = new BlockScopes();

    private NoteSuppressions(Note note, SuppressionTerms terms) {
        this.parser = new SuppressionParser(terms);
        CommentLines text = new CommentLines(note.text());
        List<SuppressionComment> comments = note.suppressionComments();
        for (SuppressionComment comment : comments.subList(0, Math.min(MOST_COMMENTS, comments.size()))) {
            parser.read(comment, text).ifPresent(suppression -> add(suppression, text));
        }
    }

    /** What the comments of a note say; empty if there are none, as in nearly every note. */
    public static Optional<NoteSuppressions> of(Note note, SuppressionTerms terms) {
        return note.suppressionComments().isEmpty() ? Optional.empty() : Optional.of(new NoteSuppressions(note, terms));
    }

    private void add(Suppression suppression, CommentLines text) {
        all.add(suppression);
        Span span = suppression.place().span();
        switch (suppression.verb()) {
            case DISABLE, ENABLE -> blocks.add(suppression);
            case DISABLE_FILE -> put(suppression, file);
            case DISABLE_LINE -> {
                for (int line = text.first(span); line <= text.last(span); line++) {
                    put(suppression, lines.computeIfAbsent(line, number -> new HashMap<>()));
                }
            }
            case DISABLE_NEXT_LINE ->
                put(suppression, lines.computeIfAbsent(text.next(span), number -> new HashMap<>()));
        }
    }

    private static void put(Suppression suppression, Map<String, Claim> scope) {
        for (Claim claim : suppression.claims()) {
            scope.putIfAbsent(claim.family(), claim);
        }
    }

    /** Whether a finding is suppressed. To be asked in the order of the text. */
    public boolean cover(RuleId rule, Place place) {
        String family = RuleFamily.of(rule);
        Optional<Claim> claim = place.isWholeFile() ? Optional.empty() : narrow(family, place);
        if (claim.isEmpty()) {
            claim = find(file, family);
        }
        claim.ifPresent(Claim::use);
        return claim.isPresent();
    }

    private Optional<Claim> narrow(String family, Place place) {
        Optional<Claim> block = blocks.at(place.span().start(), family);
        Optional<Claim> line = find(lines.getOrDefault(place.start().line(), Map.of()), family);
        return line.isPresent() ? line : block;
    }

    private static Optional<Claim> find(Map<String, Claim> scope, String family) {
        @Nullable Claim claim = scope.get(family);
        return Optional.ofNullable(claim != null ? claim : scope.get(Claim.ALL));
    }

    /**
     * What is wrong with the comments, once all findings have been asked about.
     *
     * @param isOn whether a rule of this family would have found something; others cannot be told unused
     */
    public List<Complaint> complaints(Predicate<String> isOn) {
        blocks.finish();
        List<Complaint> complaints = new ArrayList<>(parser.complaints());
        for (Suppression suppression : all) {
            UnusedSuppressions.complaint(suppression, isOn).ifPresent(complaints::add);
        }
        return complaints;
    }
}

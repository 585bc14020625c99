package io.github.vaultvet.diagnostic;

import io.github.vaultvet.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * A repair: all of its edits or none.
 *
 * @param title what it does, as an instruction: {@code Write [[my_note|My Note]]}
 * @param safety whether it may be applied unseen
 * @param edits ordered, not empty, not overlapping, all in the finding's note
 */
public record Fix(String title, Safety safety, List<TextEdit> edits) {

    public Fix {
        edits = sorted(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix without edits: " + title);
        }
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i).span().start() < edits.get(i - 1).span().end()) {
                throw new IllegalArgumentException("edits overlap: " + title);
            }
        }
    }

    private static List<TextEdit> sorted(List<TextEdit> edits) {
        if (edits.size() < 2) {
            return List.copyOf(edits);
        }
        List<TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort((left, right) -> left.span().compareTo(right.span()));
        return List.copyOf(sorted);
    }
}

package io.github.vaultvet.rules.links;

import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.note.WikiLink;
import io.github.vaultvet.text.TextEdit;
import io.github.vaultvet.vault.JudgedLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a link would be written with another target: in a help line, and as a fix. */
final class LinkForm {

    private LinkForm() {}

    /** The whole link with another target: {@code [[ai_safety|AI safety]]}. */
    static String with(JudgedLink judged, String replacement) {
        return with(judged.link(), replacement);
    }

    /** The same for a link that is not judged. */
    static String with(Link link, String replacement) {
        String display = link.display().map(Quoted::whole).orElse("");
        if (!link.isSearched()) {
            return '"' + Quoted.whole(replacement) + '"';
        }
        if (link instanceof MarkdownLink) {
            return (link.embedded() ? "![" : "[") + display + "](" + Quoted.whole(replacement) + ")";
        }
        String pipe = link instanceof WikiLink wiki && wiki.inTable() ? "\\|" : "|";
        String alias = link.display().isPresent() ? pipe + display : "";
        return (link.embedded() ? "![[" : "[[") + Quoted.whole(replacement) + alias + "]]";
    }

    /** {@code Write [[a]], [[b]] or [[c]]}; empty if there is nothing to suggest. */
    static Optional<String> suggestion(JudgedLink judged, List<String> replacements) {
        if (replacements.isEmpty()) {
            return Optional.empty();
        }
        List<String> forms = new ArrayList<>(replacements.size());
        for (String replacement : replacements) {
            forms.add(with(judged, replacement));
        }
        int last = forms.size() - 1;
        String before = String.join(", ", forms.subList(0, last));
        return Optional.of("Write " + (last == 0 ? "" : before + " or ") + forms.get(last));
    }

    /** Writes the first suggestion, if it is certain. */
    static List<Fix> fixes(JudgedLink judged) {
        if (!judged.certain() || judged.replacements().isEmpty()) {
            return List.of();
        }
        String replacement = judged.replacements().get(0);
        TextEdit edit =
                new TextEdit(judged.link().targetSpan(), judged.unsettled().written(), replacement);
        return List.of(new Fix("Write " + with(judged, replacement), Safety.SAFE, List.of(edit)));
    }
}

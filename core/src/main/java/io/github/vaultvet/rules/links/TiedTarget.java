package io.github.vaultvet.rules.links;

import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.Resolution;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Says which files a link may lead to when nothing decides between them.
 *
 * @param judged an ambiguous link
 */
record TiedTarget(JudgedLink judged) implements LinkFinding {

    private static final int MOST_SUGGESTIONS = 3;

    @Override
    public String message() {
        return message(judged, candidates());
    }

    @Override
    public String help() {
        return LinkForm.suggestion(judged, suggestions()).orElseGet(() -> help(candidates()));
    }

    @Override
    public List<String> suggestions() {
        return suggestions(judged, candidates());
    }

    /** Nothing is certain. */
    @Override
    public List<Fix> fixes() {
        return List.of();
    }

    private List<VaultPath> candidates() {
        return judged.resolution().fold(found -> List.of(found.path()), Resolution.Ambiguous::candidates, List::of);
    }

    private static String help(List<VaultPath> candidates) {
        return haveOneName(candidates)
                ? "Rename or merge the files; no link can tell them apart"
                : "Write the whole path of the file that is meant";
    }

    /** Nothing where no path decides, and nothing for Markdown links, whose paths would have to be encoded. */
    private static List<String> suggestions(JudgedLink judged, List<VaultPath> candidates) {
        if (judged.link() instanceof MarkdownLink || haveOneName(candidates)) {
            return List.of();
        }
        return candidates.stream()
                .limit(MOST_SUGGESTIONS)
                .map(file -> target(file) + judged.link().fragment())
                .toList();
    }

    /** Whether the paths differ only in case or in how letters are composed (R8.4). */
    private static boolean haveOneName(List<VaultPath> candidates) {
        return candidates.stream().map(TiedTarget::comparable).distinct().count() < candidates.size();
    }

    private static String comparable(VaultPath file) {
        return Normalizer.normalize(file.value(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The path from the root, which decides alone (R3.9); {@code .md} is left out as in most wikilinks. */
    private static String target(VaultPath file) {
        String path = file.value();
        return file.isNote() ? path.substring(0, path.length() - ".md".length()) : path;
    }

    private static String message(JudgedLink judged, List<VaultPath> candidates) {
        String first = Quoted.of(candidates.get(0).value());
        String second = Quoted.of(candidates.get(1).value());
        int others = candidates.size() - 2;
        String choice = others == 0
                ? first + " or " + second
                : first + ", " + second + " or " + (others == 1 ? "another file" : "one of " + others + " others");
        return Quoted.of(judged.link().target()) + " may lead to " + choice;
    }
}

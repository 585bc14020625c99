package io.github.vaultvet.vault;

import io.github.vaultvet.note.CanvasLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of {@code resolution-cases.tsv}: a vault, a link in one of its notes, and where Obsidian leads it.
 *
 * @param files the files with their contents
 * @param written the whole token, brackets included
 * @param target a path, {@code UNRESOLVED}, {@code NOT_A_LINK} or {@code AMBIGUOUS}
 * @param fragment {@code ok}, {@code missing} or {@code none}
 */
public record ConformanceCase(
        String id,
        Map<String, String> files,
        String source,
        String written,
        String target,
        String fragment,
        String rule,
        String remark) {

    public static ConformanceCase parse(String line) {
        String[] columns = line.split("\t", -1);
        String source = unescape(columns[2]);
        String written = unescape(columns[3]);
        Map<String, String> files = new LinkedHashMap<>();
        for (String entry : columns[1].split("\\|", -1)) {
            int brace = entry.indexOf('{');
            String path = unescape(brace < 0 ? entry : entry.substring(0, brace));
            String content = brace < 0 ? "" : unescape(entry.substring(brace + 1, entry.length() - 1));
            files.put(path, brace < 0 && path.equals(source) ? written + "\n" : content);
        }
        return new ConformanceCase(
                columns[0], files, source, written, unescape(columns[4]), columns[5], columns[6], columns[8]);
    }

    /** What our scanner and resolver say, in the words of the table: target, a blank, fragment. */
    public String verdict() {
        List<VaultPath> paths = files.keySet().stream()
                .filter(path -> !path.startsWith(".") && !path.contains("/."))
                .map(VaultPath::of)
                .toList();
        LinkResolver resolver = new LinkResolver(FileIndex.of(paths));
        List<NoteSummary> summaries = new ArrayList<>();
        Optional<Note> sourceNote = Optional.empty();
        for (VaultPath path : paths) {
            if (path.holdsLinks()) {
                Note note = FileFacts.read(path, NoteText.of(files.get(path.value())));
                summaries.add(NoteSummary.of(note, resolver));
                sourceNote = path.value().equals(source) ? Optional.of(note) : sourceNote;
            }
        }
        Optional<Link> link = sourceNote.flatMap(this::link);
        if (link.isEmpty()) {
            return "NOT_A_LINK none";
        }
        Vault vault = Vault.of(FileIndex.of(paths), summaries, VaultSurroundings.none());
        return describe(vault, link.get());
    }

    /** The link at the first place where the token stands. */
    private Optional<Link> link(Note note) {
        String text = files.get(source);
        int place = text.indexOf(written);
        int start = text.substring(0, Math.max(0, place)).getBytes(StandardCharsets.UTF_8).length;
        int end = start + written.getBytes(StandardCharsets.UTF_8).length;
        return note.links().stream()
                .filter(link -> link.span().start() <= start && link.span().end() >= end)
                .filter(link -> link.span().start() == start || link instanceof PropertyLink)
                .findFirst();
    }

    private String describe(Vault vault, Link link) {
        NoteSummary summary = vault.sources().stream()
                .filter(note -> note.path().value().equals(source))
                .findFirst()
                .orElseThrow();
        String target = vault.resolver()
                .resolve(summary.path(), link)
                .fold(found -> found.path().value(), tie -> "AMBIGUOUS", () -> "UNRESOLVED");
        return vault.judge(summary).stream()
                .filter(judged -> isOf(judged.link(), link))
                .findFirst()
                .map(judged -> target + " " + word(judged.fragment()))
                .orElse(target + " none");
    }

    /** A verdict on a card's subpath stands at the subpath. */
    private static boolean isOf(Link judged, Link link) {
        return judged.equals(link) || (link instanceof CanvasLink card && judged.equals(card.atFragment()));
    }

    private static String word(JudgedLink.FragmentStatus status) {
        return switch (status) {
            case NONE -> "none";
            case FOUND -> "ok";
            case HEADING_MISSING, HEADING_NOT_LINKABLE, HEADING_SLUG, BLOCK_MISSING -> "missing";
        };
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char escaped = text.charAt(at++);
            switch (escaped) {
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case 't' -> plain.append('\t');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                    at += 4;
                }
                default -> plain.append(escaped);
            }
        }
        return plain.toString();
    }

    @Override
    public String toString() {
        return id + " " + rule + " " + written.replace("\n", "\\n");
    }
}

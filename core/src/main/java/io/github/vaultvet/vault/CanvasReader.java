package io.github.vaultvet.vault;

import io.github.vaultvet.json.JsonDocument;
import io.github.vaultvet.json.JsonLimits;
import io.github.vaultvet.json.JsonReader;
import io.github.vaultvet.json.JsonValue;
import io.github.vaultvet.note.CanvasLink;
import io.github.vaultvet.note.CanvasProblem;
import io.github.vaultvet.note.CanvasProblem.Kind;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a canvas: the files it shows, the links in its cards, and whether its parts fit together (spec R7.1–R7.5). */
final class CanvasReader {

    private final NoteText text;
    private final NoteBuilder facts = new NoteBuilder();
    private final Map<String, Span> nodes = new HashMap<>();
    private final Map<String, Span> edges = new HashMap<>();

    private CanvasReader(NoteText text) {
        this.text = text;
    }

    static Note read(VaultPath path, NoteText text) {
        CanvasReader reader = new CanvasReader(text);
        JsonDocument document = JsonReader.read(text.bytes(), JsonLimits.CANVAS);
        document.problem().ifPresent(reader::unreadable);
        document.root().ifPresent(reader::canvas);
        return reader.facts.build(path, text);
    }

    private void unreadable(JsonDocument.Problem problem) {
        String line = text.slice(text.line(text.lineAt(problem.span().start())));
        boolean conflict = line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>");
        report(problem.span(), Kind.SYNTAX, conflict ? "a merge conflict is left in it" : problem.reason());
    }

    private void canvas(JsonValue root) {
        if (!(root instanceof JsonValue.Mapping)) {
            report(firstByte(root), Kind.WRONG_SHAPE, "");
            return;
        }
        for (JsonValue node : parts(root, "nodes")) {
            node(node);
        }
        for (JsonValue edge : parts(root, "edges")) {
            edge(edge);
        }
    }

    private List<JsonValue> parts(JsonValue root, String name) {
        Optional<JsonValue> value = root.member(name);
        if (value.isPresent() && !(value.get() instanceof JsonValue.Items)) {
            report(firstByte(value.get()), Kind.WRONG_SHAPE, name);
        }
        return value.map(JsonValue::elements).orElse(List.of());
    }

    private void node(JsonValue node) {
        checkId(node, nodes);
        switch (node.member("type").flatMap(JsonValue::text).orElse("")) {
            case "text" -> string(node, "text").ifPresent(card -> CanvasCard.read(text, card, facts));
            case "file" -> string(node, "file").ifPresent(file -> link(file, string(node, "subpath")));
            case "group" -> string(node, "background").ifPresent(image -> link(image, Optional.empty()));
            default -> {
                // A web page, or a kind that a plugin brings: neither leads to a file of the vault.
            }
        }
    }

    private void link(JsonValue.Text file, Optional<JsonValue.Text> subpath) {
        Optional<JsonValue.Text> fragment =
                subpath.filter(value -> value.value().startsWith("#"));
        if (!file.value().isEmpty()) {
            facts.add(new CanvasLink(
                    file.span(),
                    NameKey.composed(file.value()),
                    fragment.map(value -> NameKey.composed(value.value())).orElse(""),
                    new Span(file.span().start() + 1, file.span().end() - 1),
                    fragment.map(JsonValue.Text::span).orElse(file.span())));
        }
    }

    private void edge(JsonValue edge) {
        checkId(edge, edges);
        string(edge, "fromNode").ifPresent(this::checkNode);
        string(edge, "toNode").ifPresent(this::checkNode);
    }

    private void checkNode(JsonValue.Text id) {
        if (!nodes.containsKey(id.value())) {
            report(id.span(), Kind.MISSING_NODE, id.value());
        }
    }

    private void checkId(JsonValue part, Map<String, Span> known) {
        Optional<JsonValue.Text> id = string(part, "id");
        if (id.isPresent()) {
            @Nullable Span first = known.putIfAbsent(id.get().value(), id.get().span());
            if (first != null) {
                facts.add(new CanvasProblem(
                        id.get().span(), Kind.DUPLICATE_ID, id.get().value(), Optional.of(first)));
            }
        }
    }

    private static Optional<JsonValue.Text> string(JsonValue part, String name) {
        return part.member(name).filter(JsonValue.Text.class::isInstance).map(JsonValue.Text.class::cast);
    }

    private static Span firstByte(JsonValue value) {
        return new Span(value.span().start(), value.span().start() + 1);
    }

    private void report(Span span, Kind kind, String detail) {
        facts.add(new CanvasProblem(span, kind, detail, Optional.empty()));
    }
}

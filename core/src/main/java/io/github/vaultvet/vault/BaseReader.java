package io.github.vaultvet.vault;

import io.github.vaultvet.note.BaseProblem.Kind;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.text.EmbeddedText;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.yaml.YamlDocument;
import io.github.vaultvet.yaml.YamlLimits;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlProblem;
import io.github.vaultvet.yaml.YamlReader;
import io.github.vaultvet.yaml.YamlScalar;
import io.github.vaultvet.yaml.YamlSequence;
import java.util.Optional;

/** Reads a base: what its expressions name, and whether its parts fit together (spec R7.6–R7.9). */
final class BaseReader {

    private final BaseFacts facts;
    private final BaseViews views;

    private BaseReader(BaseFacts facts) {
        this.facts = facts;
        this.views = new BaseViews(facts, this::filter);
    }

    /** The facts of a file that is a base. */
    static Note read(VaultPath path, NoteText text) {
        NoteBuilder facts = new NoteBuilder();
        EmbeddedText.Builder content = new EmbeddedText.Builder(text.length());
        for (int at = text.contentStart(); at < text.length(); at++) {
            content.add(text.bytes()[at], at);
        }
        read(content.build(text.length()), facts);
        return facts.build(path, text);
    }

    /** Adds the facts of a base that stands in a note. */
    static void read(EmbeddedText base, NoteBuilder into) {
        byte[] bytes = base.text().bytes();
        YamlDocument document = YamlReader.read(bytes, 0, bytes.length, YamlLimits.BASE);
        BaseFacts facts = new BaseFacts(base, into);
        for (YamlProblem problem : document.problems()) {
            facts.add(problem);
        }
        Optional<YamlNode> root = document.root();
        if (document.problems().isEmpty() && root.isPresent()) {
            new BaseReader(facts).root(root.get());
        }
    }

    private void root(YamlNode root) {
        if (!(root instanceof YamlMapping base)) {
            if (!isLeftOut(root)) {
                facts.report(facts.firstCharacter(root), Kind.WRONG_SHAPE, "");
            }
            return;
        }
        base.get("formulas").ifPresent(facts::defineFormulas);
        for (YamlMapping.Entry entry : base.entries()) {
            switch (entry.key().text()) {
                case "filters" -> filter(entry.value());
                case "formulas", "summaries" -> expressions(entry.value());
                case "views" -> views(entry.value());
                default -> {
                    // How properties are shown, and what plugins keep here, names no file.
                }
            }
        }
    }

    private void expressions(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                if (entry.value() instanceof YamlScalar scalar) {
                    facts.expression(scalar);
                }
            }
        }
    }

    /** An expression, or a group of them under {@code and}, {@code or} or {@code not}; YAML's depth is limited. */
    private void filter(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            facts.expression(scalar);
        } else if (node instanceof YamlSequence list) {
            list.items().forEach(this::filter);
        } else if (node instanceof YamlMapping group) {
            group.entries().forEach(entry -> filter(entry.value()));
        }
    }

    private void views(YamlNode node) {
        if (node instanceof YamlSequence list) {
            list.items().forEach(views::view);
        } else if (!isLeftOut(node)) {
            facts.report(facts.firstCharacter(node), Kind.WRONG_SHAPE, "views");
        }
    }

    private static boolean isLeftOut(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.type() == YamlScalar.Type.NULL;
    }
}

package io.github.vaultvet.vault;

import io.github.vaultvet.note.BaseLink;
import io.github.vaultvet.note.BaseProblem;
import io.github.vaultvet.note.BaseProblem.Kind;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.text.EmbeddedText;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlProblem;
import io.github.vaultvet.yaml.YamlScalar;
import io.github.vaultvet.yaml.YamlStrings;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Collects what is found in one base. Places are those of the base's own text and are turned into the file's here. */
final class BaseFacts {

    private static final String FORMULA = "formula.";

    private final EmbeddedText base;
    private final NoteBuilder into;
    private final Set<String> formulas = new HashSet<>();

    BaseFacts(EmbeddedText base, NoteBuilder into) {
        this.base = base;
        this.into = into;
    }

    void defineFormulas(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                formulas.add(NameKey.of(entry.key().text()));
            }
        }
    }

    void expression(YamlScalar scalar) {
        if (scalar.type() != YamlScalar.Type.STRING) {
            return;
        }
        Optional<EmbeddedText> exact = YamlStrings.of(base.text().bytes(), scalar);
        NoteText text = exact.map(EmbeddedText::text).orElseGet(() -> NoteText.of(scalar.text()));
        new BaseExpression(text, new Found(scalar, exact)).read();
    }

    /** A property's name, which may be a formula's. */
    void property(YamlScalar scalar) {
        if (scalar.text().startsWith(FORMULA)) {
            formula(scalar.text().substring(FORMULA.length()), scalar.span());
        }
    }

    private void formula(String name, Span span) {
        if (!formulas.contains(NameKey.of(name))) {
            report(span, Kind.MISSING_FORMULA, name);
        }
    }

    void add(YamlProblem problem) {
        boolean twice = problem.kind() == YamlProblem.Kind.DUPLICATE_KEY;
        into.add(new BaseProblem(
                base.span(problem.span()),
                twice ? Kind.DUPLICATE_KEY : Kind.SYNTAX,
                problem.reason(),
                problem.related().map(base::span)));
    }

    /** What is shown of a node that is wrong as a whole. */
    Span firstCharacter(YamlNode node) {
        byte[] bytes = base.text().bytes();
        int end = Math.min(node.span().end(), node.span().start() + 1);
        while (end < node.span().end() && (bytes[end] & 0xC0) == 0x80) {
            end++;
        }
        return new Span(node.span().start(), end);
    }

    void report(Span span, Kind kind, String detail) {
        into.add(new BaseProblem(base.span(span), kind, detail, Optional.empty()));
    }

    void report(Span span, Kind kind, String detail, Span related) {
        into.add(new BaseProblem(base.span(span), kind, detail, Optional.of(base.span(related))));
    }

    /** Takes what an expression names; where its text cannot be placed exactly, the whole scalar is the place. */
    private final class Found implements BaseExpression.Listener {

        private final YamlScalar scalar;
        private final Optional<EmbeddedText> exact;

        Found(YamlScalar scalar, Optional<EmbeddedText> exact) {
            this.scalar = scalar;
            this.exact = exact;
        }

        @Override
        public void link(BaseLink link) {
            into.add(new BaseLink(
                    base.span(place(link.span())),
                    link.target(),
                    link.fragment(),
                    base.span(place(link.targetSpan())),
                    link.named()));
        }

        @Override
        public void formula(String name, Span span) {
            BaseFacts.this.formula(name, place(span));
        }

        @Override
        public void unclosed(Span span) {
            report(place(span), Kind.UNCLOSED_STRING, "");
        }

        private Span place(Span span) {
            return exact.isPresent() ? exact.get().span(span) : scalar.span();
        }
    }
}

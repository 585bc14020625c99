package io.github.vaultvet.vault;

import io.github.vaultvet.note.BaseProblem.Kind;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlScalar;
import io.github.vaultvet.yaml.YamlSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the views of a base (spec R7.6, R7.7). */
final class BaseViews {

    private static final List<String> MEANT_IN_LINKS = List.of("#", ":", "|", "^", "%%", "[[", "]]");

    private final BaseFacts facts;
    private final Consumer<YamlNode> filter;
    private final Map<String, Span> names = new HashMap<>();

    BaseViews(BaseFacts facts, Consumer<YamlNode> filter) {
        this.facts = facts;
        this.filter = filter;
    }

    void view(YamlNode node) {
        if (!(node instanceof YamlMapping view)) {
            return;
        }
        for (YamlMapping.Entry entry : view.entries()) {
            switch (entry.key().text()) {
                case "filters" -> filter.accept(entry.value());
                case "name" -> name(entry.value());
                case "summaries", "columnSize" -> {
                    // Left behind when a formula is removed, and without effect.
                }
                default -> properties(entry.value());
            }
        }
    }

    private void name(YamlNode node) {
        if (!(node instanceof YamlScalar name)) {
            return;
        }
        @Nullable Span first = names.putIfAbsent(name.text(), name.span());
        if (first != null) {
            facts.report(name.span(), Kind.DUPLICATE_VIEW, name.text(), first);
        }
        for (String mark : MEANT_IN_LINKS) {
            if (name.text().contains(mark)) {
                facts.report(name.span(), Kind.VIEW_NAME, name.text());
                return;
            }
        }
    }

    /** Columns, order, groups and what else a kind of view has: values that are names of properties, maybe in a list. */
    private void properties(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            facts.property(scalar);
        } else if (node instanceof YamlSequence list) {
            list.items().forEach(this::properties);
        } else if (node instanceof YamlMapping group) {
            group.get("property").ifPresent(this::properties);
        }
    }
}

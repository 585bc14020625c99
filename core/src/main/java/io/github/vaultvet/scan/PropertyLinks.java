package io.github.vaultvet.scan;

import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.List;

/** Finds the property values that are exactly one wikilink (spec R5.20). */
final class PropertyLinks {

    private static final int BRACKETS = 2;

    private final NoteBuilder into;
    private final NoteText text;

    private PropertyLinks(NoteBuilder into, NoteText text) {
        this.into = into;
        this.text = text;
    }

    static void addTo(NoteBuilder into, NoteText text, List<Property> properties) {
        new PropertyLinks(into, text).group("", properties);
    }

    private void group(String prefix, List<Property> properties) {
        for (Property property : properties) {
            value(prefix + property.key(), property.value());
        }
    }

    private void value(String key, PropertyValue value) {
        if (value instanceof PropertyValue.Scalar scalar) {
            scalar(key, scalar);
        } else if (value instanceof PropertyValue.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                value(key + "." + i, items.values().get(i));
            }
        } else if (value instanceof PropertyValue.Group group) {
            group(key + ".", group.properties());
        }
    }

    private void scalar(String key, PropertyValue.Scalar scalar) {
        String value = scalar.text();
        if (!value.startsWith("[[") || !value.endsWith("]]") || value.length() <= 2 * BRACKETS) {
            return;
        }
        String inner = value.substring(BRACKETS, value.length() - BRACKETS);
        LinkText link = LinkText.parse(inner);
        if (!link.target().isEmpty() || !link.fragment().isEmpty()) {
            into.add(new PropertyLink(
                    scalar.span(), link.target(), link.fragment(), targetSpan(scalar), link.display(), key));
        }
    }

    /** Exact where the value stands in the source as it is read; else the whole value. */
    private Span targetSpan(PropertyValue.Scalar scalar) {
        Span whole = scalar.span();
        if (whole.length() < 2
                || !text.slice(whole.start() + 1, whole.end() - 1).equals(scalar.text())) {
            return whole;
        }
        byte[] bytes = text.bytes();
        int from = Chars.skipWhiteSpace(bytes, whole.start() + 1 + BRACKETS, whole.end() - 1 - BRACKETS);
        int to = from + 1;
        int limit = whole.end() - 1 - BRACKETS;
        while (to < limit && bytes[to] != '|') {
            to++;
        }
        int end = Chars.trimEnd(bytes, from, Math.min(to, limit));
        return new Span(from, end > from && bytes[end - 1] == '\\' ? end - 1 : end);
    }
}

package io.github.vaultvet.engine.crosscheck;

import io.github.vaultvet.text.Span;
import java.util.Map;
import java.util.TreeMap;

/** Stretches of a note, none of which overlaps another. */
final class SpanSet {

    private final TreeMap<Integer, Span> byStart = new TreeMap<>();

    void add(Span span) {
        byStart.put(span.start(), span);
    }

    void addAll(Iterable<Span> spans) {
        spans.forEach(this::add);
    }

    /** Whether one of them holds all of a span. */
    boolean contains(Span inner) {
        Map.Entry<Integer, Span> before = byStart.floorEntry(inner.start());
        return before != null && before.getValue().contains(inner);
    }
}

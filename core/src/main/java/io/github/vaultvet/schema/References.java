package io.github.vaultvet.schema;

import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.text.Span;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The references of a schema: whether each leads to a schema, and whether one leads back to itself without looking at
 * another value, which would never end.
 */
final class References {

    /** So many references in a row are followed. */
    private static final int LONGEST_CHAIN = 100;

    private final Map<String, Span> schemas = new HashMap<>();
    private final Map<String, String> anchors = new HashMap<>();
    private final Map<String, List<String>> steps = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> finished = new HashSet<>();

    private record Reference(String from, String to, Span span) {}

    void addSchema(String pointer, Span span) {
        schemas.put(pointer, span);
    }

    /** Notes that judging a value by one schema judges the same value by another. */
    void addStep(String from, String to) {
        steps.computeIfAbsent(from, key -> new ArrayList<>(1)).add(to);
    }

    void addReference(String from, String fragment, Span span) {
        references.add(new Reference(from, decoded(fragment), span));
    }

    void addAnchor(String name, String pointer, Span span) throws SchemaException {
        if (name.isEmpty() || name.startsWith("/") || anchors.put(name, pointer) != null) {
            throw new SchemaException(span, "the anchor " + Quoted.of(name) + " is no name, or given twice");
        }
    }

    private static String decoded(String fragment) {
        try {
            return fragment.indexOf('%') < 0
                    ? fragment
                    : URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    /**
     * @throws SchemaException about the first reference that cannot be followed
     */
    void check() throws SchemaException {
        for (Reference reference : references) {
            addStep(reference.from(), target(reference));
        }
        for (Reference reference : references) {
            follow(reference);
        }
    }

    private String target(Reference reference) throws SchemaException {
        @Nullable String anchored = anchors.get(reference.to());
        String pointer = anchored != null ? anchored : reference.to();
        if (schemas.containsKey(pointer)) {
            return pointer;
        }
        Optional<String> near = NearestNames.nearest(reference.to(), schemas.keySet());
        throw new SchemaException(
                reference.span(),
                "the reference " + Quoted.of("#" + reference.to()) + " leads to no schema"
                        + near.map(name -> ": did you mean \"#" + name + "\"?").orElse(""));
    }

    /** Depth first, without recursion; what is finished leads nowhere bad. */
    private void follow(Reference start) throws SchemaException {
        List<String> path = new ArrayList<>();
        Set<String> onPath = new HashSet<>();
        List<Integer> nexts = new ArrayList<>();
        String pointer = start.from();
        while (true) {
            if (!onPath.add(pointer)) {
                throw new SchemaException(
                        start.span(), "this reference leads back to itself, so that no value could ever be judged");
            }
            path.add(pointer);
            nexts.add(0);
            if (path.size() > LONGEST_CHAIN) {
                throw new SchemaException(
                        start.span(), "more than " + LONGEST_CHAIN + " schemas in a row refer to each other here");
            }
            Optional<String> next = advance(path, nexts, onPath);
            if (next.isEmpty()) {
                return;
            }
            pointer = next.get();
        }
    }

    /** The next schema to look at, going back where there is none; empty at the end. */
    private Optional<String> advance(List<String> path, List<Integer> nexts, Set<String> onPath) {
        while (!path.isEmpty()) {
            int top = path.size() - 1;
            List<String> targets = steps.getOrDefault(path.get(top), List.of());
            int at = nexts.get(top);
            while (at < targets.size() && finished.contains(targets.get(at))) {
                at++;
            }
            if (at < targets.size()) {
                nexts.set(top, at + 1);
                return Optional.of(targets.get(at));
            }
            finished.add(path.get(top));
            onPath.remove(path.get(top));
            path.remove(top);
            nexts.remove(top);
        }
        return Optional.empty();
    }
}

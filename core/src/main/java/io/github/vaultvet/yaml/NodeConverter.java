package io.github.vaultvet.yaml;

import io.github.vaultvet.text.Span;
import io.github.vaultvet.yaml.YamlProblem.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Makes our tree of SnakeYAML's graph. What an alias points to is copied each time, so nodes are counted and cycles
 * are refused; the depth is bounded by the limits on nesting and on aliases.
 */
final class NodeConverter {

    /** What the resolver gives to scalars without quotes and without a tag. */
    static final Tag UNTAGGED = new Tag("tag:plain");

    private final SourceText source;
    private final YamlLimits limits;
    private final Strictness strictness;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<YamlProblem> problems = new ArrayList<>();
    private int nodes;
    private int indentation = -1;

    NodeConverter(SourceText source, YamlLimits limits) {
        this.source = source;
        this.limits = limits;
        this.strictness = new Strictness(source);
    }

    YamlDocument convert(Node root) {
        try {
            YamlNode tree = node(root);
            problems.sort((a, b) -> a.span().compareTo(b.span()));
            return new YamlDocument(Optional.of(tree), problems);
        } catch (RefusedException e) {
            return YamlReader.refused(e.problem.span(), e.problem.kind(), e.problem.reason());
        }
    }

    private YamlNode node(Node node) {
        if (++nodes > limits.nodes()) {
            String reason = "it holds more than " + limits.nodes() + " values";
            throw new RefusedException(problem(node, Kind.TOO_COMPLEX, reason));
        }
        strictness.problemOf(node, indentation).ifPresent(NodeConverter::refuse);
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (!open.add(node)) {
            throw new RefusedException(problem(node, Kind.SYNTAX, "a reference (*name) points to its own list"));
        }
        int outer = indentation;
        indentation = indentationOf((CollectionNode<?>) node);
        YamlNode converted = node instanceof SequenceNode sequence ? sequence(sequence) : mapping((MappingNode) node);
        indentation = outer;
        open.remove(node);
        return converted;
    }

    private YamlScalar scalar(ScalarNode node) {
        boolean plain = node.getScalarStyle() == ScalarStyle.PLAIN;
        String text = source.restore(node.getValue());
        Span span = span(node);
        YamlScalar.Type type = node.getTag().equals(UNTAGGED)
                ? plain && source.byteAt(span.start()) != '!' ? CoreSchema.typeOf(text) : YamlScalar.Type.STRING
                : TaggedType.of(node.getTag(), text);
        return new YamlScalar(isBlock(node) ? source.withoutTrailingBlanks(span) : span, text, type, plain);
    }

    private YamlSequence sequence(SequenceNode node) {
        List<YamlNode> items = new ArrayList<>();
        int end = -1;
        for (Node item : node.getValue()) {
            YamlNode converted = node(item);
            items.add(converted);
            end = Math.max(end, isWithin(item, node) ? converted.span().end() : -1);
        }
        return new YamlSequence(spanOfCollection(node, end), items);
    }

    private YamlMapping mapping(MappingNode node) {
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Map<String, YamlScalar> seen = new HashMap<>();
        int end = -1;
        for (NodeTuple tuple : node.getValue()) {
            YamlNode key = node(tuple.getKeyNode());
            YamlNode value = node(tuple.getValueNode());
            end = Math.max(
                    end,
                    isWithin(tuple.getValueNode(), node)
                            ? value.span().end()
                            : key.span().end());
            YamlScalar name = key instanceof YamlScalar scalar
                    ? scalar
                    : new YamlScalar(key.span(), source.slice(key.span()), YamlScalar.Type.STRING, true);
            entries.add(new YamlMapping.Entry(name, value));
            YamlScalar first = key instanceof YamlScalar ? seen.putIfAbsent(CoreSchema.identity(name), name) : null;
            if (first != null) {
                problems.add(new YamlProblem(name.span(), Kind.DUPLICATE_KEY, name.text(), Optional.of(first.span())));
            }
        }
        return new YamlMapping(spanOfCollection(node, end), entries);
    }

    /** SnakeYAML lets a block collection end where the next thing begins; we let it end with its last value. */
    private Span spanOfCollection(CollectionNode<?> node, int endOfLast) {
        Span span = span(node);
        return Strictness.isFlow(node) || endOfLast < span.start() ? span : new Span(span.start(), endOfLast);
    }

    /** Whether the child stands in its parent, and is not reached through an alias. */
    private static boolean isWithin(Node child, Node parent) {
        return child.getStartMark().getIndex() >= parent.getStartMark().getIndex()
                && child.getEndMark().getIndex() <= parent.getEndMark().getIndex();
    }

    /** The column of a block; behind a tag or an anchor it is not known, and the outer one has to do. */
    private int indentationOf(CollectionNode<?> node) {
        byte first = source.byteAt(span(node).start());
        return Strictness.isFlow(node) || first == '&' || first == '!'
                ? indentation
                : node.getStartMark().getColumn();
    }

    private static boolean isBlock(ScalarNode node) {
        return node.getScalarStyle() == ScalarStyle.LITERAL || node.getScalarStyle() == ScalarStyle.FOLDED;
    }

    private YamlProblem problem(Node node, Kind kind, String reason) {
        int start = node.getStartMark().getIndex();
        return new YamlProblem(source.span(start, start + 1), kind, reason, Optional.empty());
    }

    private static void refuse(YamlProblem problem) {
        throw new RefusedException(problem);
    }

    private Span span(Node node) {
        return source.span(node.getStartMark().getIndex(), node.getEndMark().getIndex());
    }

    /** Leaves the conversion at once; never seen outside. */
    private static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        @SuppressWarnings("serial") // It is caught where the conversion was begun and never written anywhere.
        private final YamlProblem problem;

        RefusedException(YamlProblem problem) {
            super(problem.reason(), null, false, false);
            this.problem = problem;
        }
    }
}

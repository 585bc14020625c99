package io.github.vaultvet.yaml;

import io.github.vaultvet.text.Span;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * What YAML 1.2 forbids and SnakeYAML lets pass: a value that goes on too far left, a comment glued to it, a tag glued
 * to it.
 */
final class Strictness {

    private final SourceText source;
    private int reached;

    Strictness(SourceText source) {
        this.source = source;
    }

    /**
     * What is wrong with a node.
     *
     * @param indentation the column of the block that it stands in; -1 for the root
     */
    Optional<YamlProblem> problemOf(Node node, int indentation) {
        boolean reachedByAlias = node.getStartMark().getIndex() < reached;
        if (reachedByAlias) {
            return Optional.empty();
        }
        reached = node.getStartMark().getIndex();
        Span span = source.span(reached, node.getEndMark().getIndex());
        Span first = source.span(reached, reached + 1);
        if (isTagWithoutBlank(span)) {
            return problem(first, "a value cannot begin with \"!\"; put the value in quotes");
        }
        boolean quoted = node instanceof ScalarNode scalar && isQuoted(scalar);
        if (!quoted && !(node instanceof CollectionNode<?> collection && isFlow(collection))) {
            return Optional.empty();
        }
        if (source.byteAt(span.end()) == '#') {
            return problem(new Span(span.end(), span.end() + 1), "a blank is missing before the comment");
        }
        int column = indentation + 1;
        if (source.hasLineBefore(column, quoted ? column : indentation, span)) {
            String what = quoted ? "the quote" : "the bracket";
            return problem(
                    first, what + " that begins here is not closed; close it, or indent the lines that it goes on in");
        }
        return Optional.empty();
    }

    private static Optional<YamlProblem> problem(Span span, String reason) {
        return Optional.of(new YamlProblem(span, YamlProblem.Kind.SYNTAX, reason, Optional.empty()));
    }

    /** As {@code ![[note]]}; SnakeYAML makes the brackets a part of the tag. */
    private boolean isTagWithoutBlank(Span span) {
        int at = span.start();
        boolean tag = source.byteAt(at) == '!' && source.byteAt(at + 1) != '<';
        while (tag && at < span.end() && " \t\r\n".indexOf(source.byteAt(at)) < 0) {
            if ("[{\"".indexOf(source.byteAt(at)) >= 0) {
                return true;
            }
            at++;
        }
        return false;
    }

    static boolean isFlow(CollectionNode<?> node) {
        return node.getFlowStyle() == FlowStyle.FLOW;
    }

    private static boolean isQuoted(ScalarNode node) {
        return node.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED || node.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
    }
}

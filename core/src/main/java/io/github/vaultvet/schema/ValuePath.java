package io.github.vaultvet.schema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;
import io.github.vaultvet.diagnostic.Quoted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value, and the way that a JSON pointer leads to it.
 *
 * @param names the names and numbers on the way
 * @param nodes the values on the way, the root first, the value itself last
 */
record ValuePath(List<String> names, List<ValueNode> nodes) {

    /** The value that a pointer leads to; where it leads astray, the last value on the way. */
    static ValuePath of(ValueNode root, String pointer) {
        List<String> names = new ArrayList<>();
        List<ValueNode> nodes = new ArrayList<>();
        nodes.add(root);
        int at = 0;
        while (at < pointer.length()) {
            int end = pointer.indexOf('/', at + 1);
            end = end < 0 ? pointer.length() : end;
            String name = pointer.substring(at + 1, end).replace("~1", "/").replace("~0", "~");
            @Nullable JsonNode next = child(nodes.get(nodes.size() - 1), name);
            if (next == null) {
                break;
            }
            names.add(name);
            nodes.add((ValueNode) next);
            at = end;
        }
        return new ValuePath(names, nodes);
    }

    private static @Nullable JsonNode child(ValueNode parent, String name) {
        return parent.getNodeType() == SimpleType.ARRAY
                ? parent.asArray().get(Integer.parseInt(name))
                : parent.asObject().get(name);
    }

    ValueNode value() {
        return nodes.get(nodes.size() - 1);
    }

    boolean isRoot() {
        return names.isEmpty();
    }

    /** How messages name the value, for the beginning of a sentence. */
    String words() {
        if (names.isEmpty()) {
            return "The front matter";
        }
        int last = names.size() - 1;
        if (nodes.get(last).getNodeType() == SimpleType.ARRAY) {
            int item = Integer.parseInt(names.get(last)) + 1;
            return "Item " + item + " of " + Quoted.of(String.join(".", names.subList(0, last)));
        }
        return Quoted.of(String.join(".", names));
    }
}

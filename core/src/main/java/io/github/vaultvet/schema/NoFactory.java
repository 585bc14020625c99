package io.github.vaultvet.schema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;

/** For a library that is only ever handed nodes which are made already. */
final class NoFactory implements JsonNodeFactory {

    @Override
    public JsonNode wrap(Object node) {
        if (node instanceof ValueNode made) {
            return made;
        }
        throw new IllegalArgumentException("not a node: " + node.getClass());
    }

    @Override
    public JsonNode create(String json) {
        throw new IllegalArgumentException("only nodes are judged, and no text");
    }
}

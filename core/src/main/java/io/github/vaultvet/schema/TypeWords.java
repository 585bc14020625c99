package io.github.vaultvet.schema;

import io.github.vaultvet.diagnostic.Quoted;

/** The types of JSON in the words of somebody who writes notes. */
final class TypeWords {

    private TypeWords() {}

    /** A type of JSON Schema, with its article. */
    static String of(String type) {
        return switch (type) {
            case "string" -> "a text";
            case "number" -> "a number";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a group of properties";
            case "null" -> "empty";
            default -> type;
        };
    }

    /** A value, short and with its kind where its writing does not tell. */
    static String of(ValueNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "the text " + Quoted.of(value.asString());
            case INTEGER, NUMBER -> "the number " + Quoted.cut(value.asString());
            case BOOLEAN -> Quoted.cut(value.asString());
            case NULL -> "empty";
            case ARRAY -> "a list";
            case OBJECT -> "a group of properties";
        };
    }
}

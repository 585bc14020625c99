package io.github.vaultvet.json;

import io.github.vaultvet.text.Span;
import java.util.List;
import java.util.Optional;

/** A value in a JSON file and its place. */
public sealed interface JsonValue {

    /** The value in the source, with its quotes or brackets. */
    Span span();

    /** The value of a member, the last if several have this name; empty if this is no mapping or has none. */
    default Optional<JsonValue> member(String name) {
        return Optional.empty();
    }

    /** The elements of a list; empty for anything else. */
    default List<JsonValue> elements() {
        return List.of();
    }

    /** The text of a string; empty for anything else. */
    default Optional<String> text() {
        return Optional.empty();
    }

    /** {@code {"name": value}}; names may repeat. */
    record Mapping(Span span, List<Member> members) implements JsonValue {
        public Mapping {
            members = List.copyOf(members);
        }

        @Override
        public Optional<JsonValue> member(String name) {
            return members.stream()
                    .filter(member -> member.name().equals(name))
                    .map(Member::value)
                    .reduce((first, second) -> second);
        }
    }

    /** {@code [value, value]}. */
    record Items(Span span, List<JsonValue> elements) implements JsonValue {
        public Items {
            elements = List.copyOf(elements);
        }
    }

    /** A string, escapes resolved. */
    record Text(Span span, String value) implements JsonValue {
        @Override
        public Optional<String> text() {
            return Optional.of(value);
        }
    }

    /**
     * A number.
     *
     * @param digits as written
     */
    record Numeral(Span span, String digits) implements JsonValue {}

    /** {@code true} or {@code false}. */
    record Truth(Span span, boolean value) implements JsonValue {}

    /** {@code null}. */
    record Nothing(Span span) implements JsonValue {}

    /**
     * One entry of a mapping.
     *
     * @param nameSpan with its quotes
     */
    record Member(String name, Span nameSpan, JsonValue value) {}
}

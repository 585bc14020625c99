package io.github.vaultvet.json;

import io.github.vaultvet.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON file into a tree; whatever is wrong with it is part of the answer, never an exception. */
public final class JsonReader {

    private static final int BYTE_ORDER_MARK = 3;
    private static final int LONGEST_REASON = 200;

    private final JsonParser parser;
    private final int shift;
    private final byte[] bytes;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<JsonValue> root = Optional.empty();

    private JsonReader(JsonParser parser, int shift, byte[] bytes) {
        this.parser = parser;
        this.shift = shift;
        this.bytes = bytes;
    }

    /** Reads the bytes of a file: UTF-8, a byte order mark allowed. */
    public static JsonDocument read(byte[] bytes, JsonLimits limits) {
        if (bytes.length > limits.bytes()) {
            return JsonDocument.broken(0, "the file is larger than " + limits.bytes() + " bytes");
        }
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int start = marked ? BYTE_ORDER_MARK : 0;
        if (isOtherEncoding(bytes, start)) {
            return JsonDocument.broken(start, "it is not UTF-8");
        }
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.bytes())
                        .maxNameLength(limits.bytes())
                        .maxTokenCount(limits.values())
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start)) {
            return new JsonReader(parser, start, bytes).document();
        } catch (JacksonException broken) {
            int offset = start
                    + (int) Math.max(
                            0,
                            broken.getLocation() == null
                                    ? 0
                                    : broken.getLocation().getByteOffset());
            return JsonDocument.broken(characterStart(bytes, offset), reason(broken, limits));
        }
    }

    /** Of a character beyond ASCII that it does not expect, the parser names a later byte. */
    private static int characterStart(byte[] bytes, int offset) {
        int at = Math.min(offset, bytes.length);
        while (at > 0 && at < bytes.length && (bytes[at] & 0xC0) == 0x80) {
            at--;
        }
        return at;
    }

    /** The parser would take these for UTF-16 or UTF-32, as RFC 4627 asked for, and no longer count bytes. */
    private static boolean isOtherEncoding(byte[] bytes, int start) {
        for (int at = start; at < Math.min(bytes.length, start + 4); at++) {
            if (bytes[at] == 0 || bytes[at] == (byte) 0xFE || bytes[at] == (byte) 0xFF) {
                return true;
            }
        }
        return false;
    }

    private static String reason(JacksonException broken, JsonLimits limits) {
        if (broken instanceof StreamConstraintsException) {
            return "it is nested more than " + limits.depth() + " levels deep, or holds too many or too long values";
        }
        String message = String.valueOf(broken.getOriginalMessage());
        if (message.startsWith("Unexpected end-of-input") || message.startsWith("Unexpected end-of-String")) {
            return "it ends too early";
        }
        String character = "Unexpected character ('";
        if (message.startsWith(character)) {
            return "\"" + message.substring(character.length(), message.offsetByCodePoints(character.length(), 1))
                    + "\" is not expected here";
        }
        String line = message.lines().findFirst().orElse("");
        return line.substring(0, Math.min(line.length(), LONGEST_REASON));
    }

    private JsonDocument document() {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (root.isPresent()) {
                return JsonDocument.broken(start(), "something follows the end of the value");
            }
            read(token);
        }
        return JsonDocument.of(root);
    }

    private void read(JsonToken token) {
        switch (token) {
            case START_OBJECT, START_ARRAY -> open.push(new Open(start()));
            case PROPERTY_NAME -> {
                Open mapping = open.element();
                mapping.name = parser.currentName();
                mapping.nameSpan = nameSpan();
            }
            case END_OBJECT -> {
                Open closed = open.pop();
                put(new JsonValue.Mapping(new Span(closed.start, end()), closed.members));
            }
            case END_ARRAY -> {
                Open closed = open.pop();
                put(new JsonValue.Items(new Span(closed.start, end()), closed.elements));
            }
            case VALUE_STRING -> {
                String text = parser.getString();
                put(new JsonValue.Text(span(), text));
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String digits = parser.getString();
                int start = start();
                put(new JsonValue.Numeral(new Span(start, start + digits.length()), digits));
            }
            case VALUE_TRUE, VALUE_FALSE -> put(new JsonValue.Truth(span(), token == JsonToken.VALUE_TRUE));
            case VALUE_NULL -> put(new JsonValue.Nothing(span()));
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException("token " + token);
        }
    }

    private void put(JsonValue value) {
        Open around = open.peek();
        if (around == null) {
            root = Optional.of(value);
        } else if (around.nameSpan.isEmpty()) {
            around.elements.add(value);
        } else {
            around.members.add(new JsonValue.Member(around.name, around.nameSpan, value));
        }
    }

    private Span span() {
        return new Span(start(), Math.max(start(), end()));
    }

    /** A name with its quotes; the parser has read on to the value already. */
    private Span nameSpan() {
        int start = start();
        int end = start + 1;
        while (bytes[end] != '"') {
            end += bytes[end] == '\\' ? 2 : 1;
        }
        return new Span(start, end + 1);
    }

    private int start() {
        return (int) parser.currentTokenLocation().getByteOffset() + shift;
    }

    private int end() {
        return Math.min((int) parser.currentLocation().getByteOffset() + shift, bytes.length);
    }

    /** A mapping or list that is not closed yet; a mapping's name span is never empty. */
    private static final class Open {

        private final int start;
        private final List<JsonValue.Member> members = new ArrayList<>();
        private final List<JsonValue> elements = new ArrayList<>();
        private String name = "";
        private Span nameSpan = new Span(0, 0);

        Open(int start) {
            this.start = start;
        }
    }
}

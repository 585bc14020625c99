package io.github.vaultvet.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON document, or several with {@link #line} between them, in a stream, as UTF-8 without blanks. Characters
 * that are not plain are written as escapes, so that the document can be shown on a terminal; a lone surrogate becomes
 * U+FFFD.
 *
 * <p>A stream that cannot be written is noticed by {@link #line} and {@link #close}; what is written after the failure is
 * dropped.
 */
public final class JsonOutput implements Closeable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new PlainEscapes())
            .rootValueSeparator("")
            .build();

    private final FailureKeeper target;
    private final JsonGenerator generator;

    public JsonOutput(OutputStream out) {
        target = new FailureKeeper(out);
        generator = FACTORY.createGenerator(ObjectWriteContext.empty(), target);
    }

    public JsonOutput startObject() {
        generator.writeStartObject();
        return this;
    }

    public JsonOutput startObject(String name) {
        return name(name).startObject();
    }

    public JsonOutput endObject() {
        generator.writeEndObject();
        return this;
    }

    public JsonOutput startArray() {
        generator.writeStartArray();
        return this;
    }

    public JsonOutput startArray(String name) {
        return name(name).startArray();
    }

    public JsonOutput endArray() {
        generator.writeEndArray();
        return this;
    }

    /** The name of a field whose value follows. */
    public JsonOutput name(String name) {
        generator.writeName(PlainEscapes.wellFormed(name));
        return this;
    }

    public JsonOutput field(String name, String value) {
        return name(name).value(value);
    }

    public JsonOutput field(String name, long value) {
        name(name);
        generator.writeNumber(value);
        return this;
    }

    public JsonOutput field(String name, boolean value) {
        return name(name).value(value);
    }

    public JsonOutput value(String value) {
        generator.writeString(PlainEscapes.wellFormed(value));
        return this;
    }

    public JsonOutput value(boolean value) {
        generator.writeBoolean(value);
        return this;
    }

    public JsonOutput nullValue() {
        generator.writeNull();
        return this;
    }

    /**
     * A number of any size.
     *
     * @param digits a number as JSON spells it
     */
    public JsonOutput number(String digits) {
        generator.writeNumber(digits);
        return this;
    }

    /** Ends the line, between two values. */
    public JsonOutput line() throws IOException {
        generator.writeRaw('\n');
        target.check();
        return this;
    }

    /** Ends the last line and flushes; the stream itself stays open. */
    @Override
    public void close() throws IOException {
        generator.close();
        target.write('\n');
        target.flush();
        target.check();
    }
}

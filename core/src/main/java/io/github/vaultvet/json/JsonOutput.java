package io.github.vaultvet.json;

import io.github.vaultvet.text.Visibility;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON document, or several with {@link #line} between them, in a stream, as UTF-8 without blanks. Characters that are not plain are written as escapes,
 * so that the document can be shown on a terminal; a lone surrogate becomes U+FFFD.
 *
 * <p>A stream that cannot be written is noticed by {@link #line} and {@link #close}; what is written after the failure is
 * dropped.
 */
public final class JsonOutput implements Closeable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new PlainOnly())
            .rootValueSeparator("")
            .build();

    private final Target target;
    private final JsonGenerator generator;

    public JsonOutput(OutputStream out) {
        target = new Target(out);
        generator = FACTORY.createGenerator(ObjectWriteContext.empty(), target);
    }

    public JsonOutput startObject() {
        generator.writeStartObject();
        return this;
    }

    public JsonOutput startObject(String name) {
        generator.writeName(wellFormed(name));
        return startObject();
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
        generator.writeName(wellFormed(name));
        return startArray();
    }

    public JsonOutput endArray() {
        generator.writeEndArray();
        return this;
    }

    /** The name of a field whose value follows. */
    public JsonOutput name(String name) {
        generator.writeName(wellFormed(name));
        return this;
    }

    public JsonOutput field(String name, String value) {
        return name(name).value(value);
    }

    public JsonOutput field(String name, long value) {
        generator.writeName(wellFormed(name));
        generator.writeNumber(value);
        return this;
    }

    public JsonOutput field(String name, boolean value) {
        return name(name).value(value);
    }

    public JsonOutput value(String value) {
        generator.writeString(wellFormed(value));
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

    private static String wellFormed(String text) {
        int lone = loneSurrogate(text, 0);
        if (lone < 0) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text);
        while (lone >= 0) {
            repaired.setCharAt(lone, '\ufffd');
            lone = loneSurrogate(text, lone + 1);
        }
        return repaired.toString();
    }

    private static int loneSurrogate(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Keeps the first failure of a stream instead of throwing it through the JSON library. */
    private static final class Target extends OutputStream {

        private final OutputStream out;
        private @Nullable IOException failure;

        Target(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            if (failure == null) {
                try {
                    out.write(bytes, offset, length);
                } catch (IOException e) {
                    failure = e;
                }
            }
        }

        @Override
        public void flush() {
            if (failure == null) {
                try {
                    out.flush();
                } catch (IOException e) {
                    failure = e;
                }
            }
        }

        /** Throws a new exception each time, since closing after a failure adds one to the other. */
        void check() throws IOException {
            if (failure != null) {
                throw new IOException(failure.getMessage(), failure);
            }
        }
    }

    private static final class PlainOnly extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[0x7f] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int codePoint) {
            // Surrogates come one by one; those left by then are halves of a pair.
            boolean plain =
                    codePoint < 0x7f || Character.isSurrogate((char) codePoint) || Visibility.isPlain(codePoint);
            return plain
                    ? null
                    : new SerializedString(
                            "\\u" + Integer.toHexString(0x10000 | codePoint).substring(1));
        }
    }
}

package io.github.vaultvet.report;

import io.github.vaultvet.text.Visibility;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one XML document in a stream, as UTF-8. Control characters, which XML cannot hold and the JDK's writer lets
 * pass, become visible: {@code \x1b}; a lone surrogate likewise.
 */
final class XmlOutput implements Closeable {

    private static final String ENCODING = "UTF-8";

    private final XMLStreamWriter writer;

    XmlOutput(OutputStream out) throws IOException {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new PlainXml(out), ENCODING);
            writer.writeStartDocument(ENCODING, "1.0");
            writer.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    XmlOutput start(String element) throws IOException {
        try {
            writer.writeStartElement(element);
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** An element that has attributes alone, and no end to be written. */
    XmlOutput empty(String element) throws IOException {
        try {
            writer.writeEmptyElement(element);
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    XmlOutput attribute(String name, String value) throws IOException {
        try {
            writer.writeAttribute(name, legal(value));
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    XmlOutput attribute(String name, long value) throws IOException {
        return attribute(name, Long.toString(value));
    }

    /** Text, all of it visible. */
    XmlOutput text(String text) throws IOException {
        return raw(withoutNoncharacters(Escaper.console(text)));
    }

    XmlOutput line() throws IOException {
        return raw("\n");
    }

    XmlOutput end() throws IOException {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Ends the document and flushes; the stream itself stays open. */
    @Override
    public void close() throws IOException {
        try {
            writer.writeEndDocument();
            writer.writeCharacters("\n");
            writer.close();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private XmlOutput raw(String text) throws IOException {
        try {
            writer.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Direction marks and the like are part of a file's name, and other programs look for the file. */
    private static String legal(String text) {
        if (Visibility.isPlain(text)) {
            return withoutNoncharacters(text);
        }
        StringBuilder legal = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (Character.getType(codePoint) == Character.FORMAT) {
                legal.appendCodePoint(codePoint);
            } else {
                Escaper.append(legal, codePoint);
            }
        }
        return withoutNoncharacters(legal.toString());
    }

    /** XML 1.0, section 2.2: the last two of the first plane are no characters. */
    private static String withoutNoncharacters(String text) {
        return text.replace("\uFFFE", "\\ufffe").replace("\uFFFF", "\\uffff");
    }

    private static IOException failure(XMLStreamException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
    }
}

package org.emic.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes an XML document of one namespace as it comes, an element to a line, so that a person can read it too.
///
/// What XML 1.0 cannot say is made sayable: line ends are line feeds, and U+FFFD stands for characters that it forbids.
/// In attributes white space is one space, since a reader would make spaces of it anyway.
final class RefiXml {

    /// What a file says it was written by.
    static final String ORIGIN = Optional.ofNullable(RefiXml.class.getPackage().getImplementationVersion())
            .map(version -> "Emic " + version)
            .orElse("Emic");

    private static final int REPLACEMENT = 0xFFFD;

    private final XMLStreamWriter xml;
    private final String namespace;
    private int depth;
    private boolean hasChildren;

    /// Begins a document on a stream, which stays open; [#end] must follow.
    RefiXml(OutputStream out, String namespace) throws IOException {
        this.namespace = namespace;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.setDefaultNamespace(namespace);
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @FunctionalInterface
    private interface Step {

        void go() throws XMLStreamException;
    }

    private RefiXml put(Step step) throws IOException {
        try {
            step.go();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Opens an element; [#close] must follow.
    RefiXml open(String name) throws IOException {
        return put(() -> {
            newLine();
            xml.writeStartElement(namespace, name);
            if (depth == 0) {
                xml.writeDefaultNamespace(namespace);
            }
            depth++;
            hasChildren = false;
        });
    }

    /// Gives the element that was begun last an attribute, before anything else is put into it.
    RefiXml with(String attribute, String value) throws IOException {
        return put(() -> xml.writeAttribute(attribute, oneLine(value)));
    }

    /// An element that holds nothing.
    RefiXml leaf(String name) throws IOException {
        return put(() -> {
            newLine();
            xml.writeEmptyElement(namespace, name);
            hasChildren = true;
        });
    }

    /// An element that holds text. Nothing is written where there is none: readers take an empty one for a value.
    RefiXml text(String name, String text) throws IOException {
        return text.isBlank()
                ? this
                : put(() -> {
                    newLine();
                    xml.writeStartElement(namespace, name);
                    xml.writeCharacters(legal(text));
                    xml.writeEndElement();
                    hasChildren = true;
                });
    }

    RefiXml close() throws IOException {
        return put(() -> {
            depth--;
            if (hasChildren) {
                newLine();
            }
            xml.writeEndElement();
            hasChildren = true;
        });
    }

    void end() throws IOException {
        put(() -> {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /// In one line, as it reads in an attribute.
    static String oneLine(String text) {
        return legal(text).replaceAll("\\s+", " ").strip();
    }

    private static String legal(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(sign -> isLegal(sign) ? sign : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The production Char of XML 1.0.
    private static boolean isLegal(int sign) {
        return sign == '\t'
                || sign == '\n'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }
}

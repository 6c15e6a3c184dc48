package org.emic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// A file of REFI-QDA, read by somebody who knows the standard and not Emic.
final class RefiFile {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /// In the order in which they are packed.
    final Map<String, byte[]> files;

    private final byte[] xml;
    private final Document document;

    private RefiFile(Map<String, byte[]> files, byte[] xml) {
        this.files = files;
        this.xml = xml;
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(NO_DOCTYPE, true);
            document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("this is no XML", e);
        }
    }

    static RefiFile project(byte[] qdpx) throws IOException {
        var files = LeavingDemo.unzip(qdpx);
        return new RefiFile(files, Objects.requireNonNull(files.get("project.qde")));
    }

    static RefiFile codebook(byte[] qdc) {
        return new RefiFile(new LinkedHashMap<>(), qdc);
    }

    /// What the schema says against it.
    List<String> errors(String schema) throws IOException {
        var errors = new ArrayList<String>();
        try {
            var schemas = SchemaFactory.newDefaultInstance();
            schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var validator = schemas.newSchema(Path.of("src/test/resources/exchange/refi-qda", schema)
                            .toFile())
                    .newValidator();
            validator.setErrorHandler(new Collected(errors));
            var parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature(NO_DOCTYPE, true);
            validator.validate(new SAXSource(
                    parsers.newSAXParser().getXMLReader(), new InputSource(new ByteArrayInputStream(xml))));
        } catch (SAXException | ParserConfigurationException e) {
            errors.add(e.toString());
        }
        return errors;
    }

    private record Collected(List<String> errors) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            errors.add(e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            errors.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            errors.add(e.getMessage());
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> all(String name) {
        return all(root(), name);
    }

    static List<Element> all(Element in, String name) {
        var found = new ArrayList<Element>();
        var nodes = in.getElementsByTagNameNS("*", name);
        for (var index = 0; index < nodes.getLength(); index++) {
            found.add((Element) nodes.item(index));
        }
        return found;
    }

    /// The children of an element that have this name.
    static List<Element> children(Element in, String name) {
        return all(in, name).stream()
                .filter(each -> each.getParentNode().equals(in))
                .toList();
    }

    static Element child(Element in, String name) {
        assertThat(children(in, name)).as(name).hasSize(1);
        return children(in, name).getFirst();
    }

    static String description(Element of) {
        return children(of, "Description").stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    /// Things by their GUID.
    Map<String, Element> byGuid(String name) {
        var things = new LinkedHashMap<String, Element>();
        all(name).forEach(each -> things.put(each.getAttribute("guid"), each));
        return things;
    }

    byte[] file(Element of) {
        var path = of.getAttribute("plainTextPath");
        assertThat(path).startsWith("internal://");
        return Objects.requireNonNull(files.get("sources/" + path.substring("internal://".length())), path);
    }

    /// A source's or note's text as a program reads it that makes all line ends one character and drops a byte order
    /// mark.
    int[] text(Element of) {
        var text = new String(file(of), StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .codePoints()
                .toArray();
    }

    /// A passage that somebody coded.
    record Passage(String source, String coder, String code, int start, int end, boolean negative, String at) {}

    /// The coder is taken from the coding, as the standard says.
    List<Passage> passages() {
        var passages = new ArrayList<Passage>();
        for (var selection : all("PlainTextSelection")) {
            for (var coding : children(selection, "Coding")) {
                passages.add(new Passage(
                        ((Element) selection.getParentNode()).getAttribute("guid"),
                        coding.getAttribute("creatingUser"),
                        child(coding, "CodeRef").getAttribute("targetGUID"),
                        Integer.parseInt(selection.getAttribute("startPosition")),
                        Integer.parseInt(selection.getAttribute("endPosition")),
                        !children(coding, "NoteRef").isEmpty(),
                        coding.getAttribute("creationDateTime")));
            }
        }
        return passages;
    }

    /// The words of a selection.
    String words(Element selection) {
        var text = text((Element) selection.getParentNode());
        var start = Integer.parseInt(selection.getAttribute("startPosition"));
        var end = Integer.parseInt(selection.getAttribute("endPosition"));
        assertThat(0 <= start && start < end && end <= text.length)
                .as(start + ".." + end + " of " + text.length)
                .isTrue();
        return new String(text, start, end - start);
    }
}

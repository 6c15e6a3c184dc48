package org.emic.agreement.spans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Builds a [Continuum] document by document and span by span. Refuses what cannot be, and says what it was.
public final class ContinuumBuilder {

    private final List<String> coders;
    private final List<String> codes;
    private final Map<String, Integer> coderIndices;
    private final Map<String, Integer> codeIndices;
    private final Map<String, Integer> documentIndices = new HashMap<>();
    private final List<String> documents = new ArrayList<>();
    private final List<BitSet> codedBy = new ArrayList<>();
    private int[] lengths = new int[4];
    private final SpanColumns spans = new SpanColumns();
    private String unitOfLength = "code point";

    ContinuumBuilder(List<String> coders, List<String> codes) {
        this.coders = List.copyOf(coders);
        this.codes = List.copyOf(codes);
        this.coderIndices = indices("Coder", coders);
        this.codeIndices = indices("Code", codes);
    }

    private static Map<String, Integer> indices(String kind, List<String> names) {
        Map<String, Integer> indices = new HashMap<>();
        for (String name : names) {
            if (indices.put(name, indices.size()) != null) {
                throw new IllegalArgumentException("%s \"%s\" is named twice".formatted(kind, name));
            }
        }
        return indices;
    }

    /// Says what positions count, in the singular; `code point` unless said.
    public ContinuumBuilder measuredIn(String unit) {
        unitOfLength = Objects.requireNonNull(unit, "unit");
        return this;
    }

    /// Names a document, its length, and coders who coded it, whether or not they marked anything.
    ///
    /// May be said again for further coders, with the same length.
    ///
    /// @throws IllegalArgumentException if the length is negative or not the one given before, or a coder is
    /// unknown
    public ContinuumBuilder document(String document, int length, Collection<String> codersWhoCodedIt) {
        if (length < 0 || length == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Document \"%s\" cannot be %d units long".formatted(document, length));
        }
        Integer known = documentIndices.putIfAbsent(document, documents.size());
        int index = known == null ? documents.size() : known;
        if (known == null) {
            documents.add(document);
            codedBy.add(new BitSet());
            lengths = index < lengths.length ? lengths : Arrays.copyOf(lengths, 2 * index);
            lengths[index] = length;
        } else if (lengths[index] != length) {
            throw new IllegalArgumentException(
                    "Document \"%s\" cannot be both %d and %d units long".formatted(document, lengths[index], length));
        }
        codersWhoCodedIt.forEach(coder -> codedBy.get(index).set(indexOf("Coder", coderIndices, coder)));
        return this;
    }

    /// Notes a span by names.
    ///
    /// @throws IllegalArgumentException if coder, code or document is unknown, or as for indices
    public ContinuumBuilder span(String document, String coder, int start, int end, String code) {
        return span(
                indexOf("Document", documentIndices, document),
                indexOf("Coder", coderIndices, coder),
                start,
                end,
                indexOf("Code", codeIndices, code));
    }

    /// Notes a span by indices, in the order in which documents, coders and codes were named.
    ///
    /// @param start the first position, from 0
    /// @param end the position after the last one
    /// @throws IndexOutOfBoundsException if there is no such document, coder or code
    /// @throws IllegalArgumentException if the span is empty or reaches outside its document, or the coder is not
    /// among those who coded it
    public ContinuumBuilder span(int document, int coder, int start, int end, int code) {
        Objects.checkIndex(document, documents.size());
        Objects.checkIndex(coder, coders.size());
        Objects.checkIndex(code, codes.size());
        if (start >= end) {
            throw refused(document, coder, start, end, "does not end after its start");
        }
        if (start < 0 || end > lengths[document]) {
            throw refused(
                    document,
                    coder,
                    start,
                    end,
                    "reaches outside the document, which is " + lengths[document] + " long");
        }
        if (!codedBy.get(document).get(coder)) {
            throw refused(document, coder, start, end, "is by a coder who is said not to have coded the document");
        }
        spans.add(document, coder, start, end, code);
        return this;
    }

    /// The continuum of everything noted so far.
    ///
    /// @throws IllegalArgumentException if a coder marked one span twice with one code
    public Continuum build() {
        Marks[][] marks = spans.perDocumentAndCoder(documents.size(), coders.size());
        for (int document = 0; document < documents.size(); document++) {
            for (int coder = 0; coder < coders.size(); coder++) {
                if (codedBy.get(document).get(coder)) {
                    requireNoDuplicate(marks[document][coder], document, coder);
                } else {
                    marks[document][coder] = Marks.ABSENT;
                }
            }
        }
        return new Continuum(coders, codes, documents, unitOfLength, Arrays.copyOf(lengths, documents.size()), marks);
    }

    private void requireNoDuplicate(Marks own, int document, int coder) {
        int twice = own.firstDuplicate();
        if (twice >= 0) {
            throw refused(
                    document,
                    coder,
                    own.start(twice),
                    own.end(twice),
                    "was given the code \"" + codes.get(own.code(twice)) + "\" twice");
        }
    }

    private static int indexOf(String kind, Map<String, Integer> indices, String name) {
        Integer index = indices.get(name);
        if (index == null) {
            throw new IllegalArgumentException("%s \"%s\" is not known".formatted(kind, name));
        }
        return index;
    }

    private IllegalArgumentException refused(int document, int coder, int start, int end, String what) {
        return new IllegalArgumentException("Span [%d, %d) of coder \"%s\" in document \"%s\" %s"
                .formatted(start, end, coders.get(coder), documents.get(document), what));
    }
}

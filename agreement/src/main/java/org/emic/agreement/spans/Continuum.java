package org.emic.agreement.spans;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Spans that several coders marked freely in one or more documents.
///
/// A coder who coded a document and marked nothing in it has no spans there, which is data. A coder who did not
/// code the document is missing there ([#isCoded(int, int)]). Positions count units of length from 0,
/// half-open, within the document; Emic counts Unicode code points. Spans of a coder may overlap. Immutable.
public final class Continuum {

    private final List<String> coders;
    private final List<String> codes;
    private final List<String> documents;
    private final String unitOfLength;
    private final int[] lengths;
    private final Marks[][] marks;

    /// The arrays are handed over; a coder who did not code a document has [Marks#ABSENT] there.
    Continuum(
            List<String> coders,
            List<String> codes,
            List<String> documents,
            String unitOfLength,
            int[] lengths,
            Marks[][] marks) {
        this.coders = List.copyOf(coders);
        this.codes = List.copyOf(codes);
        this.documents = List.copyOf(documents);
        this.unitOfLength = unitOfLength;
        this.lengths = lengths;
        this.marks = marks;
    }

    /// A builder for spans of the coders and codes named.
    public static ContinuumBuilder builder(List<String> coders, List<String> codes) {
        return new ContinuumBuilder(coders, codes);
    }

    /// The names of the coders, by index.
    public List<String> coders() {
        return coders;
    }

    /// The names of the codes, by index; some may be unused.
    public List<String> codes() {
        return codes;
    }

    /// The names of the documents, by index.
    public List<String> documents() {
        return documents;
    }

    /// What positions count, in the singular, such as `code point`. Print it beside a figure: figures of free
    /// spans change with it, because a gap counts as that many pieces.
    public String unitOfLength() {
        return unitOfLength;
    }

    /// How long the document is, in units of length.
    public int length(int document) {
        return lengths[document];
    }

    /// Whether the coder coded the document, perhaps without marking anything.
    public boolean isCoded(int document, int coder) {
        return marks[document][coder] != Marks.ABSENT;
    }

    /// The spans of a coder in a document, by start, then end, then code; none where the coder did not code it.
    public List<Span> spans(int document, int coder) {
        Marks own = marks[document][coder];
        return IntStream.range(0, own.size())
                .mapToObj(span -> new Span(own.start(span), own.end(span), own.code(span)))
                .toList();
    }

    /// How many spans all coders marked.
    public int spans() {
        int sum = 0;
        for (Marks[] ofDocument : marks) {
            for (Marks own : ofDocument) {
                sum += own.size();
            }
        }
        return sum;
    }

    /// The same documents with the spans of one code alone; who coded what stays.
    public Continuum ofCode(int code) {
        Objects.checkIndex(code, codes.size());
        return withMarks(own -> own.where(candidate -> candidate == code));
    }

    /// The same with each coder's spans of one code united where they overlap or touch.
    ///
    /// Coefficients unite overlapping spans of one code by themselves, but leave touching ones apart: two units.
    public Continuum withTouchingSpansUnited() {
        return withMarks(own -> own.united(codes.size(), true));
    }

    /// The work of two of the coders, in the order given.
    public Continuum pair(int first, int second) {
        Marks[][] ofPair = new Marks[lengths.length][];
        for (int document = 0; document < lengths.length; document++) {
            ofPair[document] = new Marks[] {marks[document][first], marks[document][second]};
        }
        return new Continuum(
                List.of(coders.get(first), coders.get(second)), codes, documents, unitOfLength, lengths, ofPair);
    }

    /// One of the documents.
    public Continuum document(int document) {
        return new Continuum(
                coders,
                codes,
                List.of(documents.get(document)),
                unitOfLength,
                new int[] {lengths[document]},
                new Marks[][] {marks[document]});
    }

    /// What those who coded the document marked, overlapping spans of one code united.
    Marks[] unitedMarks(int document) {
        return Arrays.stream(unitedMarksOfAll(document))
                .filter(own -> own != Marks.ABSENT)
                .toArray(Marks[]::new);
    }

    /// What all coders marked, in their order, overlapping spans of one code united, or [Marks#ABSENT].
    Marks[] unitedMarksOfAll(int document) {
        return Arrays.stream(marks[document])
                .map(own -> own.united(codes.size(), false))
                .toArray(Marks[]::new);
    }

    /// What the coder marked in the document, as it was marked, or [Marks#ABSENT].
    Marks marks(int document, int coder) {
        return marks[document][coder];
    }

    private Continuum withMarks(UnaryOperator<Marks> change) {
        Marks[][] changed = new Marks[lengths.length][];
        for (int document = 0; document < lengths.length; document++) {
            changed[document] = Arrays.stream(marks[document]).map(change).toArray(Marks[]::new);
        }
        return new Continuum(coders, codes, documents, unitOfLength, lengths, changed);
    }

    @Override
    public String toString() {
        return "Continuum[%d coders, %d documents, %d codes, %d spans]"
                .formatted(coders.size(), documents.size(), codes.size(), spans());
    }
}

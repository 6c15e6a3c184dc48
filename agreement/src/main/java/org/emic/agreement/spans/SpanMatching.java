package org.emic.agreement.spans;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// When two spans of one code count as the same, for precision, recall and F1.
///
/// Each span matches at most one of the other coder, and as many match as possible; otherwise one long span
/// would match any number of short ones. Spans are taken as they were marked: overlapping ones of one coder are
/// not united. Time O(n log n + E√n) for n spans and E pairs that overlap.
public final class SpanMatching {

    /// What rounding may take from a share that is exactly the threshold.
    private static final double ROUNDING = 1e-12;

    private final String id;
    private final double threshold;

    private SpanMatching(String id, double threshold) {
        this.id = id;
        this.threshold = threshold;
    }

    /// Same start, same end.
    public static SpanMatching exact() {
        return new SpanMatching("exact", 1);
    }

    /// One unit of length in common.
    public static SpanMatching overlap() {
        return new SpanMatching("overlap", 0);
    }

    /// At least this share of their union in common. Print the threshold.
    ///
    /// @param share above 0, at most 1; from more than 0.5 on no span has two candidates among disjoint ones
    public static SpanMatching ofUnion(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("A share of a union lies above 0 and not above 1, unlike " + share);
        }
        return new SpanMatching("iou-" + share, share);
    }

    /// The stable name of the rule, with its threshold.
    public String id() {
        return id;
    }

    /// The matches of two coders for one code, over the documents that both coded.
    public SpanMatches count(Continuum continuum, int code, int first, int second) {
        Objects.checkIndex(code, continuum.codes().size());
        Continuum ofCode = continuum.ofCode(code);
        long matched = 0;
        long ofFirst = 0;
        long ofSecond = 0;
        for (int document = 0; document < continuum.documents().size(); document++) {
            if (continuum.isCoded(document, first) && continuum.isCoded(document, second)) {
                Marks one = ofCode.marks(document, first);
                Marks other = ofCode.marks(document, second);
                matched += LargestMatching.size(new Candidates(one, other, this::matches));
                ofFirst += one.size();
                ofSecond += other.size();
            }
        }
        return new SpanMatches(matched, ofFirst, ofSecond);
    }

    /// The matches of each code.
    public List<SpanMatches> perCode(Continuum continuum, int first, int second) {
        return IntStream.range(0, continuum.codes().size())
                .mapToObj(code -> count(continuum, code, first, second))
                .toList();
    }

    /// Whether spans with this much in common and of this joint length match.
    private boolean matches(int common, int union) {
        return common >= threshold * union * (1 - ROUNDING);
    }
}

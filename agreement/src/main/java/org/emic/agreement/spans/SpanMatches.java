package org.emic.agreement.spans;

import java.util.List;
import org.emic.agreement.Basis;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;

/// How many spans of two coders match each other, one to one.
///
/// F1 is not corrected for chance; it is where κ tends to as unmarked material grows (Hripcsak & Rothschild
/// 2005). Estimates count spans as units.
///
/// @param matched pairs of spans, one of each coder
/// @param ofFirst spans of the first coder
/// @param ofSecond spans of the second coder
public record SpanMatches(long matched, long ofFirst, long ofSecond) {

    public SpanMatches {
        if (matched < 0 || matched > ofFirst || matched > ofSecond) {
            throw new IllegalArgumentException(
                    "%d spans cannot match among %d and %d".formatted(matched, ofFirst, ofSecond));
        }
    }

    /// The sum, for instance over codes (micro average) or documents.
    public static SpanMatches pooled(List<SpanMatches> matches) {
        SpanMatches sum = new SpanMatches(0, 0, 0);
        for (SpanMatches each : matches) {
            sum = new SpanMatches(
                    Math.addExact(sum.matched, each.matched),
                    Math.addExact(sum.ofFirst, each.ofFirst),
                    Math.addExact(sum.ofSecond, each.ofSecond));
        }
        return sum;
    }

    /// The sum of the matches of documents, each taken as often as `times` says.
    ///
    /// @throws IllegalArgumentException if there is not one number for each, or a negative one
    public static SpanMatches pooled(List<SpanMatches> documents, int... times) {
        if (documents.size() != times.length) {
            throw new IllegalArgumentException("%d numbers for %d documents".formatted(times.length, documents.size()));
        }
        long matched = 0;
        long ofFirst = 0;
        long ofSecond = 0;
        for (int document = 0; document < times.length; document++) {
            if (times[document] < 0) {
                throw new IllegalArgumentException("A document cannot count %d times".formatted(times[document]));
            }
            SpanMatches each = documents.get(document);
            matched = Math.addExact(matched, Math.multiplyExact(each.matched, times[document]));
            ofFirst = Math.addExact(ofFirst, Math.multiplyExact(each.ofFirst, times[document]));
            ofSecond = Math.addExact(ofSecond, Math.multiplyExact(each.ofSecond, times[document]));
        }
        return new SpanMatches(matched, ofFirst, ofSecond);
    }

    /// The mean F1 of the codes that either coder used (macro average). Undefined where there are none.
    public static Estimate macroF1(List<SpanMatches> perCode) {
        double sum = 0;
        long used = 0;
        for (SpanMatches ofCode : perCode) {
            if (ofCode.f1() instanceof Estimate.Value value) {
                sum += value.value();
                used++;
            }
        }
        Basis basis = pooled(perCode).basis();
        return used == 0
                ? Estimate.Undefined.because(Reason.NOTHING_MARKED, basis)
                : Estimate.Value.uncorrected(sum / used, basis);
    }

    /// The share of the second coder's spans that match, the first being the reference. Undefined without such
    /// spans.
    public Estimate precision() {
        return share(matched, ofSecond);
    }

    /// The share of the first coder's spans that match. Undefined without such spans.
    public Estimate recall() {
        return share(matched, ofFirst);
    }

    /// 2·matched / (ofFirst + ofSecond), the same whoever is the reference; 0 where only one coder marked
    /// anything. Undefined where neither did.
    public Estimate f1() {
        return share(Math.multiplyExact(2, matched), Math.addExact(ofFirst, ofSecond));
    }

    private Estimate share(long part, long whole) {
        return whole == 0
                ? Estimate.Undefined.because(Reason.NOTHING_MARKED, basis())
                : Estimate.Value.uncorrected((double) part / whole, basis());
    }

    private Basis basis() {
        return new Basis(2, ofFirst + ofSecond, 0, ofFirst + ofSecond);
    }
}

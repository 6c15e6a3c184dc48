package org.emic.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.emic.agreement.Estimate;
import org.emic.agreement.spans.SpanMatches;
import org.emic.agreement.spans.SpanMatching;

/// The measures of agreement on free spans, by their names on the command line.
///
/// Definitions and sources: `docs/method/agreement.md`, sections 7 and 8.
public enum SpanMeasure {
    /// uα: the same spans with the same codes.
    ALPHA_U("alpha-u", true, true),
    /// |uα: marked or not, whatever the code.
    ALPHA_U_BINARY("alpha-u-binary", true, false),
    /// cuα: the codes where spans of two coders meet.
    ALPHA_U_CU("alpha-u-cu", true, false),
    /// (k)uα: one code where spans of two coders meet.
    ALPHA_U_KU("alpha-u-ku", false, true),
    /// One uα for codes that may overlap, each against everything else.
    ALPHA_U_POOLED("alpha-u-pooled", true, false),
    SPAN_F1_EXACT("span-f1-exact", true, true),
    SPAN_PRECISION_EXACT("span-precision-exact", true, true),
    SPAN_RECALL_EXACT("span-recall-exact", true, true),
    SPAN_F1_OVERLAP("span-f1-overlap", true, true),
    SPAN_PRECISION_OVERLAP("span-precision-overlap", true, true),
    SPAN_RECALL_OVERLAP("span-recall-overlap", true, true),
    /// The earlier α_U, which DKPro Statistics and INCEpTION compute.
    ALPHA_U_1995("alpha-u-1995", true, true),
    /// Characters as units, as commercial tools take them.
    CHARACTER_PERCENT_AGREEMENT("character-percent-agreement", false, true),
    CHARACTER_COHEN_KAPPA("character-cohen-kappa", false, true),
    CHARACTER_KRIPPENDORFF_ALPHA("character-krippendorff-alpha", false, true);

    private final String word;
    private final boolean ofAll;
    private final boolean ofEach;

    SpanMeasure(String word, boolean ofAll, boolean ofEach) {
        this.word = word;
        this.ofAll = ofAll;
        this.ofEach = ofEach;
    }

    /// As it is written on the command line.
    public String word() {
        return word;
    }

    /// Whether it is printed unless others are asked for. The last ones are there to find an old figure again.
    boolean isUsual() {
        return compareTo(ALPHA_U_1995) < 0;
    }

    /// Whether it says something of all codes together.
    boolean isOfAll() {
        return ofAll;
    }

    /// Whether it says something of one code.
    boolean isOfEach() {
        return ofEach;
    }

    /// A share of spans that match.
    record Matched(SpanMatching rule, Function<SpanMatches, Estimate> share) {}

    /// How it matches spans, if it does.
    Optional<Matched> matched() {
        return switch (this) {
            case SPAN_F1_EXACT -> Optional.of(new Matched(SpanMatching.exact(), SpanMatches::f1));
            case SPAN_PRECISION_EXACT -> Optional.of(new Matched(SpanMatching.exact(), SpanMatches::precision));
            case SPAN_RECALL_EXACT -> Optional.of(new Matched(SpanMatching.exact(), SpanMatches::recall));
            case SPAN_F1_OVERLAP -> Optional.of(new Matched(SpanMatching.overlap(), SpanMatches::f1));
            case SPAN_PRECISION_OVERLAP -> Optional.of(new Matched(SpanMatching.overlap(), SpanMatches::precision));
            case SPAN_RECALL_OVERLAP -> Optional.of(new Matched(SpanMatching.overlap(), SpanMatches::recall));
            default -> Optional.empty();
        };
    }

    /// The measure that is written so.
    public static Optional<SpanMeasure> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}

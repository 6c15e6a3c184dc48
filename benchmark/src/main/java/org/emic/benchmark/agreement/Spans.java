package org.emic.benchmark.agreement;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.emic.agreement.spans.Continuum;

/// Random spans that several coders marked in one long document, for either library. A coder's spans don't overlap.
///
/// @param spans of each coder
record Spans(int spans, int coders) {

    private static final int WINDOW = 100;

    /// One span.
    interface Sink {
        void span(int coder, int start, int end, int code);
    }

    void forEach(Sink sink) {
        var random = new SplittableRandom(1);
        for (int span = 0; span < spans; span++) {
            int base = random.nextInt(Codings.CODES);
            for (int coder = 0; coder < coders; coder++) {
                int start = WINDOW * span + random.nextInt(20);
                int end = start + 20 + random.nextInt(60);
                sink.span(coder, start, end, random.nextDouble() < 0.8 ? base : random.nextInt(Codings.CODES));
            }
        }
    }

    Continuum ours() {
        var names = names(coders);
        var builder = Continuum.builder(names, names(Codings.CODES)).document("text", WINDOW * spans, names);
        forEach((coder, start, end, code) -> builder.span(0, coder, start, end, code));
        return builder.build();
    }

    UnitizingAnnotationStudy dkpro() {
        var study = new UnitizingAnnotationStudy(coders, 0, (long) WINDOW * spans);
        forEach((coder, start, end, code) -> study.addUnit(start, end - start, coder, code));
        return study;
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }
}

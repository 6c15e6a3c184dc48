package org.emic.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.emic.agreement.spans.Continuum;
import org.emic.agreement.spans.SpanMatches;
import org.emic.agreement.spans.SpanMatching;

/// How many spans of two coders match, by rule, document and code. Each rule is applied once.
final class SpanMatchCounts {

    private final Continuum continuum;
    private final Map<String, List<List<SpanMatches>>> counted = new HashMap<>();

    /// @param continuum of two coders
    SpanMatchCounts(Continuum continuum) {
        this.continuum = continuum;
    }

    /// The matches in each document, over all codes.
    List<SpanMatches> perDocument(SpanMatching rule) {
        return counted(rule).stream().map(SpanMatches::pooled).toList();
    }

    /// The matches in each document, of one code.
    List<SpanMatches> perDocument(SpanMatching rule, int code) {
        return counted(rule).stream().map(codes -> codes.get(code)).toList();
    }

    private List<List<SpanMatches>> counted(SpanMatching rule) {
        return counted.computeIfAbsent(
                rule.id(),
                id -> IntStream.range(0, continuum.documents().size())
                        .mapToObj(document -> rule.perCode(continuum.document(document), 0, 1))
                        .toList());
    }
}

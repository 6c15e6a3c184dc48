package org.emic.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.emic.ids.TranscriptId;
import org.emic.themes.Quotation;

/// Chooses the quotations of a code by a rule that can be said in a sentence: different interviews before a second
/// passage of one; of those the longest of at most [#LONGEST] words; if all are longer, the shortest; equal ones in the
/// order of the interviews.
final class QuotationChoice {

    /// Words that a reader takes in as one quotation.
    static final int LONGEST = 60;

    private static final Comparator<Quotation> BEST = Comparator.comparing((Quotation each) -> each.words() > LONGEST)
            .thenComparingInt(each -> each.words() > LONGEST ? each.words() : -each.words());

    private QuotationChoice() {}

    /// @param all in the order of the interviews
    static List<Quotation> of(List<Quotation> all, int most) {
        var best = all.stream().sorted(BEST).toList();
        var heard = new HashSet<TranscriptId>();
        var chosen = new ArrayList<Quotation>();
        var further = new ArrayList<Quotation>();
        for (var quotation : best) {
            (heard.add(quotation.coding().transcript()) ? chosen : further).add(quotation);
        }
        chosen.addAll(further);
        return List.copyOf(chosen.subList(0, Math.min(most, chosen.size())));
    }
}

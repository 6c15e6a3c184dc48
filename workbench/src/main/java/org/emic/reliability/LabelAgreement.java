package org.emic.reliability;

import org.emic.agreement.Estimate;
import org.emic.agreement.binary.BinaryCounts;
import org.emic.ids.AgreedCodeId;

/// How far both coders agreed on one label, before anything was settled: counts first, then the figures made of them.
///
/// Each figure is a value or the reason why there is none.
///
/// @param code the agreed code under which both coders' labels are linked
/// @param counts (and with them the prevalence, without which the figures cannot be read) lines of the coded
/// transcripts that both, one or neither touched with the label
public record LabelAgreement(
        AgreedCodeId code,
        String name,
        BinaryCounts counts,
        Estimate percentAgreement,
        Estimate cohenKappa,
        Estimate krippendorffAlpha,
        Estimate gwetAc1) {

    static LabelAgreement of(AgreedCodeId code, String name, BinaryCounts counts) {
        return new LabelAgreement(
                code,
                name,
                counts,
                counts.percentAgreement(),
                counts.cohenKappa(),
                counts.krippendorffAlpha(),
                counts.gwetAc1());
    }
}

package org.emic.agreement.nominal;

import org.emic.agreement.Estimate;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.distance.AgreementWeights;

/// Gwet's AC1, which stays near the observed agreement where one category prevails.
///
/// Gwet (2008): p_e = Σ π_k(1 − π_k) / (q − 1), with q the size of the codebook, not the number of categories seen.
/// Missing codings as in [FleissKappa]. Defined where all codings are of one category (p_e = 0), as long as the
/// codebook offered a second; undefined without a unit that two coders coded.
public record GwetAc1() implements Coefficient {

    @Override
    public String id() {
        return "gwet-ac1";
    }

    @Override
    public String source() {
        return "Gwet (2008), British Journal of Mathematical and Statistical Psychology 61, 29-48";
    }

    @Override
    public Estimate estimate(UnitTable table) {
        return new GwetAc2(AgreementWeights.IDENTITY).estimate(table);
    }
}

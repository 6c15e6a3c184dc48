package org.emic.agreement.nominal;

import static org.emic.agreement.Estimates.assertPrinted;
import static org.emic.agreement.Estimates.defined;
import static org.emic.agreement.Estimates.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.emic.agreement.Tables;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.distance.AgreementWeights;
import org.junit.jupiter.api.Test;

/// AC2 of Gwet (2014) with the values that Gwet's R package irrCAC 1.0 prints in its vignettes (overview, weighting).
class Gwet2014Test {

    private static final UnitTable FOUR_RATERS =
            Tables.ofRows("12345", "123321412...", "1233224125.3", ".3332342251.", "12332441251.");
    private static final UnitTable ABSTRACTORS =
            Tables.ofContingency(new long[] {13, 0, 0}, new long[] {0, 20, 7}, new long[] {0, 4, 56});

    @Test
    void quadraticWeightsWithMissingCodings() {
        var ac2 = defined(new GwetAc2(AgreementWeights.QUADRATIC).estimate(FOUR_RATERS));
        assertPrinted("0.914", ac2);
        assertPrinted("0.9753788", ac2.observed());
        assertPrinted("0.7137044", ac2.expected().orElseThrow());
    }

    @Test
    void quadraticWeightsOfAContingencyTable() {
        var ac2 = defined(new GwetAc2(AgreementWeights.QUADRATIC).estimate(ABSTRACTORS));
        assertPrinted("0.9402369", ac2);
        assertPrinted("0.9725", ac2.observed());
    }

    @Test
    void identityWeightsGiveAc1() {
        assertEquals(
                value(new GwetAc1().estimate(FOUR_RATERS)),
                value(new GwetAc2(AgreementWeights.IDENTITY).estimate(FOUR_RATERS)));
        assertPrinted("0.77544", new GwetAc1().estimate(FOUR_RATERS));
        assertPrinted(
                "0.1903212",
                defined(new GwetAc1().estimate(FOUR_RATERS)).expected().orElseThrow());
    }

    @Test
    void fleissKappaWithMissingCodings() {
        var kappa = defined(new FleissKappa().estimate(FOUR_RATERS));
        assertPrinted("0.76117", kappa);
        assertPrinted("0.2387153", kappa.expected().orElseThrow());
    }

    @Test
    void weightsAreNamed() {
        assertEquals(Optional.of("linear"), new GwetAc2(AgreementWeights.LINEAR).weights());
        assertEquals(Optional.empty(), new GwetAc1().weights());
    }
}

package org.emic.agreement.nominal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emic.agreement.distance.AgreementWeights;
import org.emic.agreement.distance.Difference;
import org.emic.agreement.distance.SetDifference;
import org.junit.jupiter.api.Test;

class CoefficientTest {

    private static final List<Coefficient> ONE_OF_EACH = List.of(
            PercentAgreement.MEAN_OVER_UNITS,
            PercentAgreement.OVER_PAIRABLE_VALUES,
            new CohenKappa(),
            new ScottPi(),
            new FleissKappa(),
            new CongerKappa(),
            KrippendorffAlpha.nominal(),
            new GwetAc1(),
            new GwetAc2(AgreementWeights.LINEAR),
            new BrennanPrediger());

    @Test
    void idsAreStable() {
        assertEquals(
                List.of(
                        "percent-agreement",
                        "percent-agreement-over-values",
                        "cohen-kappa",
                        "scott-pi",
                        "fleiss-kappa",
                        "conger-kappa",
                        "krippendorff-alpha",
                        "gwet-ac1",
                        "gwet-ac2",
                        "brennan-prediger"),
                ONE_OF_EACH.stream().map(Coefficient::id).toList());
    }

    @Test
    void everyCoefficientNamesAYearOfItsSource() {
        ONE_OF_EACH.forEach(coefficient ->
                assertTrue(coefficient.source().matches(".*\\((19|20)\\d\\d\\).*"), coefficient.source()));
    }

    @Test
    void choicesOfDifferenceAndWeightsAreNamed() {
        assertEquals(
                List.of("nominal", "ordinal", "interval", "ratio", "jaccard", "masi"),
                Stream.of(
                                Difference.nominal(),
                                Difference.ordinal(),
                                Difference.interval(1),
                                Difference.ratio(1),
                                SetDifference.JACCARD.over(List.of()),
                                SetDifference.MASI.over(List.of()))
                        .map(difference ->
                                KrippendorffAlpha.with(difference).weights().orElseThrow())
                        .toList());
        assertEquals(Optional.of("quadratic"), new GwetAc2(AgreementWeights.QUADRATIC).weights());
        assertEquals(Optional.empty(), new CohenKappa().weights());
    }
}

package org.emic.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.emic.agreement.distance.AgreementWeights;
import org.emic.agreement.intervals.AlphaLinearisation;
import org.emic.agreement.intervals.AnalyticInterval;
import org.emic.agreement.intervals.CohenKappaVariance;
import org.emic.agreement.intervals.GwetLinearisation;
import org.emic.agreement.nominal.BrennanPrediger;
import org.emic.agreement.nominal.Coefficient;
import org.emic.agreement.nominal.CohenKappa;
import org.emic.agreement.nominal.CongerKappa;
import org.emic.agreement.nominal.FleissKappa;
import org.emic.agreement.nominal.GwetAc1;
import org.emic.agreement.nominal.GwetAc2;
import org.emic.agreement.nominal.KrippendorffAlpha;
import org.emic.agreement.nominal.PercentAgreement;
import org.emic.agreement.nominal.ScottPi;

/// The measures of agreement on fixed units, by their names on the command line.
///
/// Definitions and sources: `docs/method/agreement.md`, section 2.
public enum UnitMeasure {
    PERCENT_AGREEMENT("percent-agreement"),
    PERCENT_AGREEMENT_OVER_VALUES("percent-agreement-over-values"),
    COHEN_KAPPA("cohen-kappa"),
    SCOTT_PI("scott-pi"),
    CONGER_KAPPA("conger-kappa"),
    FLEISS_KAPPA("fleiss-kappa"),
    KRIPPENDORFF_ALPHA("krippendorff-alpha"),
    /// One α for all labels, each present or absent.
    POOLED_ALPHA("pooled-alpha"),
    GWET_AC1("gwet-ac1"),
    GWET_AC2("gwet-ac2"),
    BRENNAN_PREDIGER("brennan-prediger");

    private final String word;

    UnitMeasure(String word) {
        this.word = word;
    }

    /// As it is written on the command line.
    public String word() {
        return word;
    }

    /// The measure that is written so.
    public static Optional<UnitMeasure> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /// Whether it is printed unless others are asked for: those that say something of their own. AC2 without weights
    /// is AC1, Conger's κ is Cohen's for two coders, and the percentages differ only where codings are missing.
    boolean isUsual() {
        return this != GWET_AC2 && this != CONGER_KAPPA && this != PERCENT_AGREEMENT_OVER_VALUES;
    }

    /// The measure for values that are equal or not. The pooled one is α there, for one label has nothing to pool.
    Coefficient unweighted() {
        return switch (this) {
            case PERCENT_AGREEMENT -> PercentAgreement.MEAN_OVER_UNITS;
            case PERCENT_AGREEMENT_OVER_VALUES -> PercentAgreement.OVER_PAIRABLE_VALUES;
            case COHEN_KAPPA -> new CohenKappa();
            case SCOTT_PI -> new ScottPi();
            case CONGER_KAPPA -> new CongerKappa();
            case FLEISS_KAPPA -> new FleissKappa();
            case KRIPPENDORFF_ALPHA, POOLED_ALPHA -> KrippendorffAlpha.nominal();
            case GWET_AC1 -> new GwetAc1();
            case GWET_AC2 -> new GwetAc2(AgreementWeights.IDENTITY);
            case BRENNAN_PREDIGER -> new BrennanPrediger();
        };
    }

    /// The interval by formula that belongs to [#unweighted()], where the literature has one.
    Optional<AnalyticInterval> formula() {
        return switch (this) {
            case COHEN_KAPPA -> Optional.of(new CohenKappaVariance());
            case FLEISS_KAPPA -> Optional.of(GwetLinearisation.FLEISS_KAPPA);
            case KRIPPENDORFF_ALPHA -> Optional.of(new AlphaLinearisation());
            case GWET_AC1, GWET_AC2 -> Optional.of(GwetLinearisation.AC1);
            case BRENNAN_PREDIGER -> Optional.of(GwetLinearisation.BRENNAN_PREDIGER);
            case PERCENT_AGREEMENT, PERCENT_AGREEMENT_OVER_VALUES, SCOTT_PI, CONGER_KAPPA, POOLED_ALPHA ->
                Optional.empty();
        };
    }

    /// Whether the number of categories enters it, which of sets of labels nobody knows.
    boolean countsCategories() {
        return this == GWET_AC1 || this == GWET_AC2 || this == BRENNAN_PREDIGER;
    }
}

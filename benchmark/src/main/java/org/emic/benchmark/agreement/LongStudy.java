package org.emic.benchmark.agreement;

import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;

/// A process that has DKPro Statistics compute α_U of five coders with many spans each, so that one can stop waiting.
///
/// Prints a line when the study is built, and one with the value.
public final class LongStudy {

    private LongStudy() {}

    public static void main(String[] spansPerCoder) {
        var study = new Spans(Integer.parseInt(spansPerCoder[0]), 5).dkpro();
        System.out.println("built");
        System.out.println(new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement());
    }
}

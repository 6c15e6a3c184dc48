package org.emic.benchmark;

import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.MASISetAnnotationDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.SetAnnotation;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.jspecify.annotations.Nullable;

/// Where does DKPro Statistics answer otherwise than the definition, for data whose right answer is known?
///
/// The agreement module has a test of each right answer; this prints what the other library says today.
final class AgreementValues implements Measurement {

    @Override
    public String name() {
        return "agreement-values";
    }

    @Override
    public void run(Sheet sheet) {
        compare(
                sheet,
                "α of category 2, Krippendorff (2011) C",
                "0.666667",
                () -> nominal(units("123321412...", "1233224125.3", ".3332342251.", "12332441251."))
                        .calculateCategoryAgreement('2'));
        compare(
                sheet,
                "κ of 11221 and 1112., the last unit dropped",
                "0.500000",
                () -> new CohenKappaAgreement(units("11221", "1112.")).calculateAgreement());
        compare(sheet, "α where all chose the same of two codes", "undefined", () -> {
            var study = units("1111", "1111");
            study.addCategory('2');
            return nominal(study).calculateAgreement();
        });
        compare(
                sheet,
                "α where one of two coders coded nothing",
                "undefined",
                () -> nominal(units("1122", "....")).calculateAgreement());
        compare(
                sheet,
                "α_U where nobody marked anything",
                "undefined",
                () -> unitizing(new UnitizingAnnotationStudy(2, 0, 100)));
        compare(sheet, "α_U of [1·10^9, 2·10^9) and [1.2·10^9, 2·10^9) in 4·10^9", "0.939197", () -> {
            var study = new UnitizingAnnotationStudy(2, 0, 4_000_000_000L);
            study.addUnit(1_000_000_000L, 1_000_000_000L, 0, 'x');
            study.addUnit(1_200_000_000L, 800_000_000L, 1, 'x');
            return unitizing(study);
        });
        compare(
                sheet,
                "MASI distance of {A} and {A, B}",
                "0.666667",
                () -> masi(new SetAnnotation("A"), new SetAnnotation("A", "B")));
        compare(
                sheet,
                "MASI distance of nothing and {A}",
                "1.000000",
                () -> masi(new SetAnnotation(), new SetAnnotation("A")));
    }

    private static void compare(Sheet sheet, String what, String right, DoubleSupplier dkpro) {
        String answer;
        try {
            answer = String.format(Locale.ROOT, "%.6f", dkpro.getAsDouble());
        } catch (RuntimeException refusal) {
            answer = refusal.getClass().getSimpleName();
        }
        sheet.say("%s: right %s, DKPro Statistics %s", what, right, answer);
    }

    /// One string per coder, one character per unit; a dot for a missing coding.
    private static CodingAnnotationStudy units(String... byCoder) {
        var study = new CodingAnnotationStudy(byCoder.length);
        for (int unit = 0; unit < byCoder[0].length(); unit++) {
            var item = new @Nullable Object[byCoder.length];
            for (int coder = 0; coder < item.length; coder++) {
                char code = byCoder[coder].charAt(unit);
                item[coder] = code == '.' ? null : code;
            }
            study.addItemAsArray(item);
        }
        return study;
    }

    private static KrippendorffAlphaAgreement nominal(CodingAnnotationStudy study) {
        return new KrippendorffAlphaAgreement(study, new NominalDistanceFunction());
    }

    private static double unitizing(UnitizingAnnotationStudy study) {
        return new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement();
    }

    private static double masi(SetAnnotation one, SetAnnotation other) {
        return new MASISetAnnotationDistanceFunction().measureDistance(new CodingAnnotationStudy(2), one, other);
    }
}

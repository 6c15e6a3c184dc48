package org.emic.agreement.intervals;

import static org.emic.agreement.Estimates.assertPrinted;

import org.emic.agreement.Reason;
import org.emic.agreement.Tables;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.data.UnitTableBuilder;
import org.junit.jupiter.api.Test;

/// The standard error of Fleiss' κ under no agreement, on the thirty patients of Fleiss (1971): 0.0244 where the
/// formula of 1971, since withdrawn, gave 0.0275. In exact arithmetic.
class FleissNeeLandis1979Test {

    static final String[] PATIENTS = {
        "444444", "222555", "233335", "555555", "222444", "113333", "333355", "113334", "114444", "555555",
        "144444", "124444", "222333", "144444", "224445", "333335", "111455", "111112", "224444", "133555",
        "555555", "244444", "224555", "114444", "144445", "222224", "111155", "224444", "133333", "555555"
    };

    static UnitTable patients() {
        UnitTableBuilder builder = UnitTable.builder(6, PATIENTS.length, 5);
        for (int unit = 0; unit < PATIENTS.length; unit++) {
            for (int coder = 0; coder < 6; coder++) {
                builder.code(unit, coder, PATIENTS[unit].charAt(coder) - '1');
            }
        }
        return builder.build();
    }

    @Test
    void standardErrorUnderNoAgreement() {
        StandardError.Value error = FleissCohenEveritt1969Test.defined(NullDeviation.fleissKappa(patients()));
        assertPrinted("0.024374", error.deviation());
        assertPrinted("0.430245", error.estimate());
    }

    @Test
    void needsEqualNumbersOfCodings() {
        FleissCohenEveritt1969Test.assertNone(
                Reason.MISSING_CODINGS, NullDeviation.fleissKappa(Tables.ofRows("ab", "abab", "ab.a", "abba")));
        FleissCohenEveritt1969Test.assertNone(
                Reason.NO_VARIATION, NullDeviation.fleissKappa(Tables.ofRows("ab", "aa", "aa")));
    }
}

package org.emic.agreement.intervals;

import static org.emic.agreement.Estimates.assertPrinted;
import static org.emic.agreement.intervals.FleissCohenEveritt1969Test.assertNone;
import static org.emic.agreement.intervals.FleissCohenEveritt1969Test.defined;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.OptionalLong;
import org.emic.agreement.Reason;
import org.emic.agreement.Tables;
import org.emic.agreement.data.UnitTable;
import org.junit.jupiter.api.Test;

/// Standard errors after Gwet (2008, 2014), with and without missing codings. Values of R irrCAC, all but that of
/// Brennan & Prediger also in exact arithmetic.
class GwetLinearisationTest {

    private static final UnitTable HALF_MISSING =
            Tables.ofRows("1234", ".....3412113" + "3.3", "1.213343......" + ".", "..21344.2113" + "3.4");

    @Test
    void missingCodings() {
        assertError("0.709164", "0.164737", 12, GwetLinearisation.AC1, HALF_MISSING);
        assertError("0.686020", "0.180148", 12, GwetLinearisation.FLEISS_KAPPA, HALF_MISSING);
        assertError("0.703704", "0.16795", 12, GwetLinearisation.BRENNAN_PREDIGER, HALF_MISSING);
        assertError("0.691358", "0.171261", 11, new AlphaLinearisation(), HALF_MISSING);
    }

    @Test
    void thirtyPatientsOfFleiss1971() {
        UnitTable patients = FleissNeeLandis1979Test.patients();
        assertError("0.447885", "0.055662", 29, GwetLinearisation.AC1, patients);
        assertError("0.430245", "0.054199", 29, GwetLinearisation.FLEISS_KAPPA, patients);
        assertError("0.433410", "0.054199", 29, new AlphaLinearisation(), patients);
    }

    @Test
    void ac1OfContingencyTables() {
        assertError("-0.047970", "0.074771", 99, GwetLinearisation.AC1, FleissCohenEveritt1969Test.T1);
        assertError("0.575972", "0.048121", 199, GwetLinearisation.AC1, FleissCohenEveritt1969Test.T2);
        assertError("0.405941", "0.131473", 49, GwetLinearisation.AC1, FleissCohenEveritt1969Test.W);
        assertError("0.808000", "0.052392", 99, GwetLinearisation.AC1, FleissCohenEveritt1969Test.G1);
        assertError("0.940776", "0.023057", 124, GwetLinearisation.AC1, FleissCohenEveritt1969Test.G2);
    }

    private static void assertError(
            String estimate, String deviation, long degrees, AnalyticInterval interval, UnitTable table) {
        for (UnitTable same : new UnitTable[] {table, table.grouped()}) {
            StandardError.Value error = defined(interval.standardError(same));
            assertPrinted(estimate, error.estimate());
            assertPrinted(deviation, error.deviation());
            assertEquals(OptionalLong.of(degrees), error.degreesOfFreedom());
        }
    }

    @Test
    void intervalUsesStudentsT() {
        Interval.Bounds bounds = assertInstanceOf(
                Interval.Bounds.class,
                GwetLinearisation.FLEISS_KAPPA.interval(FleissNeeLandis1979Test.patients(), 0.95));
        StandardError.Value error =
                defined(GwetLinearisation.FLEISS_KAPPA.standardError(FleissNeeLandis1979Test.patients()));
        assertEquals(error.estimate() - 2.045229642132703 * error.deviation(), bounds.low(), 1e-10);
        assertEquals(error.estimate() + 2.045229642132703 * error.deviation(), bounds.high(), 1e-10);
    }

    @Test
    void undefined() {
        for (GwetLinearisation method : GwetLinearisation.values()) {
            assertNone(Reason.NO_PAIRABLE_UNITS, method.standardError(Tables.ofRows("ab", "a.", ".b")));
            assertNone(Reason.TOO_FEW_UNITS, method.standardError(Tables.ofRows("ab", "a", "b")));
            defined(method.standardError(Tables.ofRows("ab", "ab", "b.")));
        }
        assertNone(Reason.TOO_FEW_UNITS, new AlphaLinearisation().standardError(Tables.ofRows("ab", "ab", "b.")));
        assertNone(Reason.NO_VARIATION, new AlphaLinearisation().standardError(Tables.ofRows("ab", "aa", "aa")));
        defined(new AlphaLinearisation().standardError(Tables.ofRows("ab", "ab", "ba")));
    }

    @Test
    void methodsAreNamed() {
        assertEquals("gwet-linearised-ac1", GwetLinearisation.AC1.id());
        assertEquals("gwet-linearised-alpha", new AlphaLinearisation().id());
        for (AnalyticInterval method :
                new AnalyticInterval[] {GwetLinearisation.AC1, new AlphaLinearisation(), new CohenKappaVariance()}) {
            assertEquals(true, method.source().matches(".*\\(19\\d\\d\\).*|.*\\(20\\d\\d\\).*"));
        }
    }
}

package org.emic.saturation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.emic.agreement.saturation.Chao2;
import org.emic.agreement.saturation.ExpectedAccumulation;
import org.emic.agreement.saturation.Extrapolation;
import org.emic.agreement.saturation.GuestNameyChen;
import org.emic.agreement.saturation.GuestOrders;
import org.emic.agreement.saturation.GuestResult;
import org.emic.agreement.saturation.Incidence;
import org.emic.agreement.saturation.IncidenceBootstrap;
import org.emic.agreement.saturation.IncidenceEstimate;
import org.emic.agreement.saturation.InterviewsNeeded;
import org.emic.agreement.saturation.ObservedAccumulation;
import org.emic.agreement.saturation.Orders;
import org.emic.agreement.saturation.PermutationBand;
import org.emic.agreement.saturation.SampleCoverage;
import org.emic.agreement.work.Threads;
import org.emic.agreement.work.Watch;

/// Everything that is said of a series of interviews, on the page, in the report and by `emic saturation`.
///
/// @param observed the curve in the order of the interviews
/// @param expected the curve over all orders
/// @param band where nearly all orders stay
/// @param guest the rule, in the order of the interviews
/// @param guestOrders the rule, in many orders
/// @param published the rule with the settings of its paper
/// @param needed for each coverage how many more interviews it takes
public record SaturationFigures(
        ObservedAccumulation observed,
        ExpectedAccumulation expected,
        PermutationBand band,
        GuestResult guest,
        GuestOrders guestOrders,
        List<GuestResult> published,
        IncidenceEstimate chao2,
        IncidenceEstimate coverage,
        IncidenceEstimate newCodesInNext,
        Map<Double, IncidenceEstimate> needed) {

    /// The coverages for which the interviews needed are counted.
    private static final List<Double> COVERAGES = List.of(0.90, 0.95, 0.99);

    /// @param seed of the orders and of the bootstrap
    public static SaturationFigures of(Incidence incidence, GuestNameyChen rule, long seed, Watch watch) {
        var orders = Orders.usual(seed);
        var band = PermutationBand.of(incidence, orders, Threads.all(watch));
        var bootstrap = IncidenceBootstrap.of(incidence, seed);
        var counts = incidence.counts();
        var needed = new TreeMap<Double, IncidenceEstimate>();
        COVERAGES.forEach(coverage -> needed.put(coverage, InterviewsNeeded.forCoverage(bootstrap, coverage)));
        return new SaturationFigures(
                ObservedAccumulation.of(incidence),
                ExpectedAccumulation.of(incidence),
                band,
                rule.applyTo(incidence),
                rule.over(incidence, orders, Threads.all()),
                Stream.concat(GuestNameyChen.published().stream(), Stream.of(rule))
                        .distinct()
                        .map(each -> each.applyTo(incidence))
                        .toList(),
                new Chao2().estimate(counts),
                new SampleCoverage().estimate(bootstrap),
                Extrapolation.of(bootstrap).newCodesInNext(),
                needed);
    }
}

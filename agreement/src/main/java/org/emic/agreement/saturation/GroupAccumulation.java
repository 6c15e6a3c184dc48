package org.emic.agreement.saturation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The accumulation of codes within one group of interviews, such as those with people of one role.
///
/// A group is small by nature: read nothing from it without its number of interviews.
///
/// @param group the group's name
/// @param interviews n, how many of the interviews are of the group
/// @param observed the curve in the order that the interviews have among all
/// @param expected the mean curve over all orders of the group's interviews
/// @param coverage the coverage of the group's codes by its interviews
public record GroupAccumulation(
        String group,
        int interviews,
        ObservedAccumulation observed,
        ExpectedAccumulation expected,
        IncidenceEstimate coverage) {

    /// One for each group, in the order of the map; an interview may be in several groups or in none.
    ///
    /// @param groups the names of each group's interviews
    public static List<GroupAccumulation> of(Incidence incidence, Map<String, Set<String>> groups) {
        List<GroupAccumulation> all = new ArrayList<>();
        groups.forEach((group, names) -> {
            Incidence own = incidence.only(names);
            all.add(new GroupAccumulation(
                    group,
                    own.interviews(),
                    ObservedAccumulation.of(own),
                    ExpectedAccumulation.of(own),
                    new SampleCoverage().estimate(own.counts())));
        });
        return all;
    }
}

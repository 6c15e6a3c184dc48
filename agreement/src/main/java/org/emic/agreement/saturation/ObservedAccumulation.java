package org.emic.agreement.saturation;

import java.util.ArrayList;
import java.util.List;

/// New codes by interview, as they came in one order.
///
/// @param order the interviews and what made their order
/// @param newCodes for each interview the codes that none before it holds
/// @param codes for each interview the codes that it or one before it holds
public record ObservedAccumulation(InterviewOrder order, List<Integer> newCodes, List<Integer> codes) {

    public ObservedAccumulation {
        newCodes = List.copyOf(newCodes);
        codes = List.copyOf(codes);
    }

    /// The accumulation of codes in the order of the interviews.
    public static ObservedAccumulation of(Incidence incidence) {
        List<Integer> fresh = incidence.newCodes();
        List<Integer> sums = new ArrayList<>(fresh.size());
        int sum = 0;
        for (int codes : fresh) {
            sum += codes;
            sums.add(sum);
        }
        return new ObservedAccumulation(incidence.order(), fresh, sums);
    }
}

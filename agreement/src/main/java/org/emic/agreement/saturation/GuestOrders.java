package org.emic.agreement.saturation;

import java.util.List;

/// After how many interviews the rule of Guest, Namey & Chen is met in many orders of the same interviews.
///
/// @param rule the rule with its settings
/// @param orders which orders
/// @param count how many orders
/// @param reachedAfter in how many orders the rule is met with so many interviews before the run, by that number;
/// at 0 those in which it is never met
public record GuestOrders(GuestNameyChen rule, Orders orders, int count, List<Integer> reachedAfter) {

    public GuestOrders {
        reachedAfter = List.copyOf(reachedAfter);
    }

    /// In how many orders the rule is not met.
    public int notReached() {
        return reachedAfter.getFirst();
    }
}

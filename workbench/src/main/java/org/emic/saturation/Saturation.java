package org.emic.saturation;

import java.util.List;
import org.emic.agreement.saturation.GroupAccumulation;

/// The agreed codes of a study by interview, and what is computed of them.
///
/// @param interviews in the order in which they were kept
/// @param roles each role's interviews alone
/// @param seed of the orders and the bootstrap
public record Saturation(
        List<CodedInterview> interviews, SaturationFigures figures, List<GroupAccumulation> roles, long seed) {

    public Saturation {
        interviews = List.copyOf(interviews);
        roles = List.copyOf(roles);
    }
}

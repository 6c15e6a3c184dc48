package org.emic.agreement.nominal;

import java.util.Optional;
import org.emic.agreement.Estimate;
import org.emic.agreement.data.UnitTable;

/// A measure of agreement on fixed units. Coefficients have no state; equal data give equal estimates.
public interface Coefficient {

    /// The stable name of the measure, such as `cohen-kappa`.
    String id();

    /// Where the measure is defined.
    String source();

    /// The name of the difference function or of the weights, where the measure has a choice of them.
    default Optional<String> weights() {
        return Optional.empty();
    }

    /// The agreement in the table, or the reason why this measure has no value for it.
    Estimate estimate(UnitTable table);
}

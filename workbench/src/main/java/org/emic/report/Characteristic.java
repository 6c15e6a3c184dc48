package org.emic.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.emic.study.Share;

/// What Table 1 says about one attribute of the participants.
public sealed interface Characteristic {

    String name();

    /// How many participants have no value.
    int unknown();

    /// @param values each with how many of all participants have it
    record Values(String name, List<Value> values, int unknown) implements Characteristic {

        public Values {
            values = List.copyOf(values);
        }
    }

    /// One value of a choice.
    record Value(String text, Share share) {}

    /// A number. Values such as `100+` have no size, so of them there is a bound of the mean and no mean.
    ///
    /// @param mean rounded half up to one decimal; empty if nobody has a value, or some are top-coded and others
    ///     bottom-coded
    /// @param bound whether the mean is that, or more, or less
    /// @param range lowest and highest as they were written; empty if nobody has a value
    /// @param known how many have a value
    record Numbers(String name, Optional<BigDecimal> mean, Bound bound, Optional<Range> range, int known, int unknown)
            implements Characteristic {}

    /// As written.
    record Range(String lowest, String highest) {}

    /// What a mean is when some values are top-coded or bottom-coded.
    enum Bound {
        EXACT,
        AT_LEAST,
        AT_MOST
    }
}

package org.emic.agreement.saturation;

import java.util.List;

/// In which order interviews stand, and what made it.
///
/// @param rule the caller's words for what made the order, such as "date of the interview"
/// @param interviews the name of each interview, in order
public record InterviewOrder(String rule, List<String> interviews) {

    public InterviewOrder {
        interviews = List.copyOf(interviews);
        if (rule.isBlank()) {
            throw new IllegalArgumentException("An order of interviews says what made it");
        }
    }
}

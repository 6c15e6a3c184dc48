package org.emic.study;

import java.time.Instant;
import org.emic.ids.StudyId;

/// A study as it is set up.
///
/// @param synthetic whether all of it is invented; said on every page
/// @param showsAgreement whether the report carries agreement figures
/// @param version rises by one with each change, for telling a stale form
public record Study(
        StudyId id,
        String title,
        String question,
        MethodProfile profile,
        boolean synthetic,
        boolean showsAgreement,
        Instant createdAt,
        long version) {}

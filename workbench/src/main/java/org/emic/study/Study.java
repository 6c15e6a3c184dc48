package org.emic.study;

import java.time.Instant;
import org.emic.ids.StudyId;

/// A study as it is set up.
///
/// @param synthetic whether all of it is invented; said on every page
/// @param showsAgreement whether agreement figures are shown, in Emic and in the report
/// @param agreementReason why they are although the profile hides them; empty otherwise
/// @param version rises by one with each change, for telling a stale form
public record Study(
        StudyId id,
        String title,
        String question,
        MethodProfile profile,
        boolean synthetic,
        boolean showsAgreement,
        String agreementReason,
        Instant createdAt,
        long version) {}

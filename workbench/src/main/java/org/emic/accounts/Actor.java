package org.emic.accounts;

import org.emic.ids.PersonId;
import org.emic.ids.StudyId;

/// A person acting in a study: what every use case is told first.
///
/// @param codes whether the person codes in Phase 1; a coder always does, a lead may
public record Actor(StudyId study, PersonId person, Role role, boolean codes) {

    public Actor {
        if (role == Role.CODER && !codes) {
            throw new IllegalArgumentException("a coder codes");
        }
    }
}

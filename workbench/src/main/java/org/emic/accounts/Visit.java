package org.emic.accounts;

import java.util.Map;
import org.emic.ids.PersonId;
import org.emic.ids.StudyId;

/// One browser that came in by at least one link.
///
/// @param owner whether it came in by the link of whoever started Emic, who may begin studies
/// @param persons as whom it acts in each study
public record Visit(Token cookie, boolean owner, Map<StudyId, PersonId> persons) {

    public Visit {
        persons = Map.copyOf(persons);
    }
}

package org.emic.journal;

import org.emic.ids.StudyId;

/// Something wrong with a journal, and where.
public sealed interface Finding {

    StudyId study();

    /// The number of the entry where it shows.
    long number();

    /// An entry does not carry the hash of its own content.
    record Changed(StudyId study, long number) implements Finding {}

    /// An entry does not follow the one before it: something between was removed, added or put in another order.
    record Broken(StudyId study, long number) implements Finding {}

    /// A number is not there.
    record Missing(StudyId study, long number) implements Finding {}
}

package org.emic.storage;

import java.util.UUID;
import org.emic.ids.StudyId;

/// What a writing transaction has to itself: one study, or what belongs to no single one.
///
/// @param key no two grounds share it
record Ground(UUID key) {

    /// People's browsers, the owner's link, the list of studies.
    static final Ground COMMON = new Ground(new UUID(0, 0));

    static Ground of(StudyId study) {
        return new Ground(study.value());
    }
}

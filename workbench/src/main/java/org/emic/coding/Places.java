package org.emic.coding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.emic.ids.StudyId;
import org.emic.ids.TranscriptId;
import org.emic.refusal.NotThere;
import org.emic.storage.Transaction;

/// The places that were worked at lately. A transcript never changes once kept, so what is here is never stale, and
/// coding costs the same in a long interview as in a short one.
final class Places {

    /// In code points: about thirty interviews of an hour.
    private static final long ROOM = 4_000_000;

    private final Cache<TranscriptId, Place> places = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((TranscriptId id, Place place) -> place.text().length())
            .build();

    /// @throws NotThere if the study has no such transcript
    Place of(Transaction tx, StudyId study, TranscriptId id) {
        var known = places.getIfPresent(id);
        var place = known != null ? known : new PlaceStore(tx).find(id).orElseThrow(NotThere::new);
        if (!place.study().equals(study)) {
            throw new NotThere();
        }
        places.put(id, place);
        return place;
    }
}

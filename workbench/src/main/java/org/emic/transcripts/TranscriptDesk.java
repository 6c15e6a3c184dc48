package org.emic.transcripts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Permission;
import org.emic.ids.StudyId;
import org.emic.ids.TranscriptId;
import org.emic.refusal.NotThere;
import org.emic.storage.Database;
import org.emic.storage.Transaction;

/// Opens kept transcripts. How they come in is in [BringIn].
///
/// A transcript never changes, so those opened last are held in memory; what a study's people may see of it is asked
/// anew each time.
public final class TranscriptDesk {

    /// In characters of text: some two hundred interviews of an hour.
    private static final long HELD_CHARACTERS = 12_000_000;

    private final Database database;
    private final Cache<TranscriptId, Transcript> held = Caffeine.newBuilder()
            .maximumWeight(HELD_CHARACTERS)
            .weigher((TranscriptId id, Transcript transcript) ->
                    1 + transcript.summary().length())
            .build();

    public TranscriptDesk(Database database) {
        this.database = database;
    }

    /// The study's transcripts in the order in which they were kept, without their text.
    public List<TranscriptSummary> list(Actor actor) {
        AccessPolicy.require(actor, Permission.READ_STUDY);
        return database.read(tx -> list(tx, actor.study()));
    }

    /// As [#list(Actor)], inside a transaction of a use case that has checked.
    public List<TranscriptSummary> list(Transaction tx, StudyId study) {
        return new TranscriptStore(tx).summaries(study);
    }

    /// A transcript of the actor's study.
    ///
    /// @throws NotThere if the study has none with this id
    public Transcript find(Actor actor, TranscriptId id) {
        AccessPolicy.require(actor, Permission.READ_STUDY);
        return database.read(tx -> find(tx, actor.study(), id));
    }

    /// As [#find(Actor, TranscriptId)], inside a transaction of a use case that has checked.
    public Transcript find(Transaction tx, StudyId study, TranscriptId id) {
        var transcript = transcript(tx, id);
        if (!transcript.summary().study().equals(study)) {
            throw new NotThere();
        }
        return transcript;
    }

    /// A transcript of whatever study: for a use case that holds an id of its own study already. A transcript that was
    /// kept in this same transaction must not be asked for: the transaction may still fail.
    ///
    /// @throws NotThere if there is none with this id
    public Transcript transcript(Transaction tx, TranscriptId id) {
        var known = held.getIfPresent(id);
        if (known != null) {
            return known;
        }
        var found = new TranscriptStore(tx).find(id).orElseThrow(NotThere::new);
        held.put(id, found);
        return found;
    }
}

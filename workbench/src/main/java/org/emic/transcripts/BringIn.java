package org.emic.transcripts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Permission;
import org.emic.ids.DraftId;
import org.emic.ids.IdSource;
import org.emic.ids.ParticipantId;
import org.emic.ids.TranscriptId;
import org.emic.journal.Event;
import org.emic.journal.Journal;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.storage.Database;
import org.emic.storage.Transaction;
import org.emic.study.Participant;
import org.emic.study.ParticipantDesk;
import org.emic.study.ParticipantFields;
import org.emic.transcripts.reading.Notice;
import org.emic.transcripts.reading.Reading;
import org.emic.transcripts.reading.Reading.Read;
import org.emic.transcripts.reading.Reading.Unreadable;
import org.emic.transcripts.reading.TranscriptReader;

/// Brings interview files into a study: reads them to drafts, keeps drafts as transcripts.
///
/// Each file is on its own: it is kept whole or not at all, and one that cannot be read does not hold up the others.
public final class BringIn {

    /// How long a draft waits to be kept.
    public static final Duration PATIENCE = Duration.ofHours(24);

    private final Database database;
    private final Journal journal;
    private final ParticipantDesk participants;
    private final TranscriptReader reader;
    private final IdSource ids;
    private final InstantSource clock;

    public BringIn(
            Database database,
            Journal journal,
            ParticipantDesk participants,
            TranscriptReader reader,
            Clockwork clockwork) {
        this.database = database;
        this.journal = journal;
        this.participants = participants;
        this.reader = reader;
        this.ids = clockwork.ids();
        this.clock = clockwork.clock();
    }

    /// Where ids and times come from.
    public record Clockwork(IdSource ids, InstantSource clock) {}

    /// Reads a file and holds what it says until it is kept or discarded. A draft of a file of the same name gives way.
    ///
    /// @throws Refused if the file cannot be read: which file, what is wrong, what to do
    public Draft draft(Actor actor, String sourceName, byte[] bytes) {
        AccessPolicy.require(actor, Permission.BRING_IN);
        var name = shortened(sourceName);
        var read = readable(reader.read(name, bytes));
        var draft = new Draft(new DraftId(ids.next()), actor.person(), name, read, now());
        database.changeCommon(tx -> new DraftStore(tx).removeOlderThan(oldest()));
        return database.write(actor.study(), tx -> {
            var store = new DraftStore(tx);
            store.removeNamed(actor.study(), actor.person(), name);
            store.add(actor.study(), draft);
            journal.record(
                    tx,
                    actor.study(),
                    actor.person(),
                    Event.of("transcript.read", draft.id())
                            .with("format", read.format().word())
                            .with("turns", read.turns().size()));
            return draft;
        });
    }

    /// The actor's own drafts.
    public List<Draft> drafts(Actor actor) {
        AccessPolicy.require(actor, Permission.BRING_IN);
        return database.read(tx -> new DraftStore(tx).all(actor.study(), actor.person(), oldest()));
    }

    /// Who a draft's speakers seem to be, and what it may be called.
    public Draft.Proposal propose(Actor actor, Draft draft) {
        AccessPolicy.require(actor, Permission.BRING_IN);
        return database.read(tx -> propose(tx, actor, draft.sourceName(), draft.read()));
    }

    public void discard(Actor actor, DraftId id) {
        AccessPolicy.require(actor, Permission.BRING_IN);
        database.change(actor.study(), tx -> {
            var draft = own(tx, actor, id);
            new DraftStore(tx).remove(draft.id());
            journal.record(tx, actor.study(), actor.person(), Event.of("transcript.discarded", draft.id()));
        });
    }

    /// Keeps a draft as a transcript, for ever as it is now.
    ///
    /// @throws Refused if the study has the same text already, or the speakers do not fit one participant
    public TranscriptSummary keep(Actor actor, DraftId id, Keeping keeping) {
        AccessPolicy.require(actor, Permission.BRING_IN);
        return database.write(actor.study(), tx -> {
            var draft = own(tx, actor, id);
            var kept = keep(tx, actor, new Source(draft.sourceName(), draft.read()), keeping);
            new DraftStore(tx).remove(id);
            return kept;
        });
    }

    /// Reads a file and keeps it at once, its speakers as they seem to be: for the command line and the demonstration.
    ///
    /// @param participant the label of the participant whose interview it is, if that is known
    /// @throws Refused if the file cannot be read or kept; then nothing of it was
    public Brought bringIn(Actor actor, String sourceName, byte[] bytes, Optional<String> participant) {
        AccessPolicy.require(actor, Permission.BRING_IN);
        var name = shortened(sourceName);
        var read = readable(reader.read(name, bytes));
        return database.write(actor.study(), tx -> {
            var proposal = propose(tx, actor, name, read);
            var speakers = new java.util.LinkedHashMap<String, SpeakerChoice>(proposal.speakers());
            participant.ifPresent(
                    label -> speakers.replaceAll((speaker, choice) -> new SpeakerChoice(choice.kind(), label)));
            var kept = keep(tx, actor, new Source(name, read), new Keeping(proposal.title(), speakers));
            return new Brought(kept, read);
        });
    }

    /// A file that was read and kept.
    public record Brought(TranscriptSummary summary, Read read) {}

    /// Where a transcript comes from.
    private record Source(String name, Read read) {}

    private TranscriptSummary keep(Transaction tx, Actor actor, Source source, Keeping keeping) {
        var store = new TranscriptStore(tx);
        var composed = Composition.of(source.read().turns(), keeping);
        store.withHash(actor.study(), composed.hash()).ifPresent(twin -> {
            throw new Refused("refusal.transcripts.duplicate", source.name(), twin.title(), twin.position());
        });
        var participant = keeping.participant().map(label -> participant(tx, actor, label));
        var summary = new TranscriptSummary(
                new TranscriptId(ids.next()),
                actor.study(),
                participant,
                keeping.title(),
                source.name(),
                source.read().format().word(),
                composed.text().length(),
                composed.words(),
                composed.turns().size(),
                composed.lines().size(),
                composed.startMillis(),
                composed.endMillis(),
                composed.hash(),
                store.nextPosition(actor.study()),
                now());
        store.add(new Transcript(summary, composed.text(), composed.turns(), composed.lines()), actor.person());
        journal.record(tx, actor.study(), actor.person(), kept(summary));
        return summary;
    }

    private static Event kept(TranscriptSummary summary) {
        return Event.of("transcript.kept", summary.id())
                .with("format", summary.sourceFormat())
                .with("turns", summary.turns())
                .with("lines", summary.lines())
                .with("words", summary.words())
                .with("characters", summary.length())
                .with("hash", summary.hash());
    }

    private ParticipantId participant(Transaction tx, Actor actor, String label) {
        return participants
                .findByLabel(tx, actor.study(), label)
                .orElseGet(() -> participants.add(tx, actor, new ParticipantFields(label, Map.of())))
                .id();
    }

    private Draft.Proposal propose(Transaction tx, Actor actor, String sourceName, Read read) {
        var labels = participants.participants(tx, actor.study()).stream()
                .map(Participant::label)
                .toList();
        var title = read.heading().orElse(SpeakerGuess.withoutExtension(sourceName));
        return new Draft.Proposal(title, new SpeakerGuess(labels).of(sourceName, read));
    }

    private static Draft own(Transaction tx, Actor actor, DraftId id) {
        return new DraftStore(tx).find(actor.study(), actor.person(), id).orElseThrow(NotThere::new);
    }

    private static Read readable(Reading reading) {
        return switch (reading) {
            case Read read -> read;
            case Unreadable(Notice why) ->
                throw new Refused(why.key(), why.arguments().toArray());
        };
    }

    /// The file's own name, without folders that a browser may have sent along, and not endless.
    private static String shortened(String sourceName) {
        var name = sourceName
                .substring(Math.max(sourceName.lastIndexOf('/'), sourceName.lastIndexOf('\\')) + 1)
                .strip();
        var end = Math.min(name.codePointCount(0, name.length()), 200);
        return name.isEmpty() ? "?" : name.substring(0, name.offsetByCodePoints(0, end));
    }

    private Instant oldest() {
        return now().minus(PATIENCE);
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}

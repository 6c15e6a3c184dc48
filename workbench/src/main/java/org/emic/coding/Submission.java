package org.emic.coding;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.journal.Event;
import org.emic.journal.Journal;
import org.emic.storage.Database;
import org.emic.storage.Transaction;
import org.emic.transcripts.TranscriptDesk;

/// Ends a coder's Phase 1: what is left to look at, and the seal after which nothing of it changes.
public final class Submission {

    private final Database database;
    private final Journal journal;
    private final TranscriptDesk transcripts;
    private final InstantSource clock;

    public Submission(Database database, Journal journal, TranscriptDesk transcripts, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.transcripts = transcripts;
        this.clock = clock;
    }

    /// What the actor may want to look at before submitting. Nothing in it forbids to submit.
    public Checklist checklist(Actor actor) {
        return database.read(tx -> {
            var seat = Seats.toRead(tx, actor);
            var interviews = OwnInterview.all(tx, seat, transcripts.list(tx, actor.study()));
            return new Checklist(interviews, new CodeStore(tx).codebook(seat));
        });
    }

    /// Seals the actor's work and hands it in. Submitting twice changes nothing.
    ///
    /// @return the seal
    /// @throws org.emic.refusal.Refused if the round is revealed
    public String submit(Actor actor) {
        return database.write(actor.study(), tx -> {
            var known = new RoundStore(tx).seal(Seats.toRead(tx, actor));
            return known.isPresent() ? known.get() : submit(tx, actor, Seats.toWrite(tx, actor));
        });
    }

    private String submit(Transaction tx, Actor actor, Seat seat) {
        var seal = seal(tx, seat);
        new RoundStore(tx).submit(seat.round(), seat.coder(), Instant.ofEpochMilli(clock.millis()), seal);
        record(tx, actor, Event.of("round.submitted", seat.round()));
        record(
                tx,
                actor,
                Event.of("work.sealed", seat.round()).with("seal", seal).sealedBy(seat.round()));
        return seal;
    }

    private void record(Transaction tx, Actor actor, Event event) {
        journal.record(tx, actor.study(), actor.person(), event);
    }

    /// The actor's own seal, if the actor has submitted.
    public Optional<String> seal(Actor actor) {
        return database.read(tx -> new RoundStore(tx).seal(Seats.toRead(tx, actor)));
    }

    /// The coders of a revealed round whose work is still what they sealed.
    public List<Letter> unbroken(RevealedRound round) {
        return database.read(tx -> unbroken(tx, round));
    }

    /// As [#unbroken(RevealedRound)], inside a transaction.
    public List<Letter> unbroken(Transaction tx, RevealedRound round) {
        return round.coders().stream()
                .filter(coder -> coder.seal()
                        .filter(seal(tx, new Seat(round.id(), coder.person().id()))::equals)
                        .isPresent())
                .map(RoundCoder::letter)
                .toList();
    }

    private static String seal(Transaction tx, Seat seat) {
        return Seal.of(seat, new CodeStore(tx).own(seat), new CodingStore(tx).own(seat));
    }

    /// What can be looked at before submitting.
    public record Checklist(List<OwnInterview> interviews, Codebook codebook) {

        public Checklist {
            interviews = List.copyOf(interviews);
        }

        /// Interviews with lines where the coder has not been.
        public List<OwnInterview> unfinished() {
            return interviews.stream()
                    .filter(interview -> !interview.isVisitedThroughout())
                    .toList();
        }

        /// Codes in use that say nothing but their name.
        public List<Code> undefined() {
            return codebook.codes().stream()
                    .filter(code -> code.retiredAt().isEmpty()
                            && code.fields().definition().isEmpty())
                    .toList();
        }

        /// Codes in use on which nothing rests.
        public List<Code> unused() {
            return codebook.entries().stream()
                    .filter(entry ->
                            entry.passages() == 0 && entry.code().retiredAt().isEmpty())
                    .map(Codebook.Entry::code)
                    .toList();
        }

        public int passages() {
            return codebook.entries().stream()
                    .mapToInt(Codebook.Entry::passages)
                    .sum();
        }
    }
}

package org.emic.coding;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.emic.coding.CodingOutcome.Word;
import org.emic.ids.CodingId;
import org.emic.ids.TranscriptId;
import org.emic.journal.Event;
import org.emic.storage.Transaction;

/// Walks back over one act of a seat.
final class Undoing {

    private final CodingStore codings;
    private final CodeStore codes;
    private final CodingActStore acts;
    private final Seat seat;
    private final Instant now;
    private final Consumer<Event> journal;

    Undoing(Transaction tx, Seat seat, Instant now, Consumer<Event> journal) {
        this.codings = new CodingStore(tx);
        this.codes = new CodeStore(tx);
        this.acts = new CodingActStore(tx, seat);
        this.seat = seat;
        this.now = now;
        this.journal = journal;
    }

    CodingOutcome undo(TranscriptId transcript, CodingAct act) {
        acts.undo(act);
        var coding = codings.own(seat, act.coding()).orElseThrow();
        var touched = switch (act.kind()) {
            case ADD -> List.of(withdraw(coding));
            case WITHDRAW -> List.of(bringBack(coding));
            case NEGATIVE -> List.of(mark(coding, act.before().equals("yes")));
            case SPAN -> moveBack(coding, CodingId.of(act.before()));
        };
        return new CodingOutcome(Word.DONE, touched, acts.lastStandingNumber(transcript));
    }

    private List<Coding> moveBack(Coding coding, CodingId predecessor) {
        var old = codings.own(seat, predecessor).orElseThrow();
        return List.of(withdraw(coding), bringBack(old));
    }

    private Coding withdraw(Coding coding) {
        var withdrawn = coding.withdrawn(now);
        codings.keep(withdrawn);
        journal.accept(
                Event.of("coding.withdrawn", coding.id()).with("by", "undo").sealedBy(seat.round()));
        return withdrawn;
    }

    /// A coding stays withdrawn if the passage was given the same code again meanwhile.
    private Coding bringBack(Coding coding) {
        var code = codes.own(seat, coding.code()).orElseThrow();
        var again = codings.standing(code, coding.transcript(), coding.span());
        if (again.isPresent()) {
            return again.get();
        }
        var back = coding.broughtBack();
        codings.keep(back);
        journal.accept(added(back).with("by", "undo"));
        return back;
    }

    private Coding mark(Coding coding, boolean negative) {
        var marked = coding.negative(negative);
        codings.keep(marked);
        journal.accept(negative(marked).with("by", "undo"));
        return marked;
    }

    static Event added(Coding coding) {
        return Event.of("coding.added", coding.id())
                .with("code", coding.code())
                .with("transcript", coding.transcript())
                .with("start", coding.span().start())
                .with("end", coding.span().end())
                .sealedBy(coding.round());
    }

    static Event negative(Coding coding) {
        return Event.of("coding.negative", coding.id())
                .with("negative", yesNo(coding.negative()))
                .sealedBy(coding.round());
    }

    static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }
}

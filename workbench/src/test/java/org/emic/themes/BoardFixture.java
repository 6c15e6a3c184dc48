package org.emic.themes;

import static org.emic.db.Tables.AGREED_CODE;
import static org.emic.db.Tables.ROUND_CODER;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.emic.accounts.Actor;
import org.emic.accounts.Role;
import org.emic.adjudication.AgreedCode;
import org.emic.adjudication.AgreedCodings;
import org.emic.app.Workbench;
import org.emic.coding.RevealedRound;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.IdSource;
import org.emic.ids.StudyId;
import org.emic.ids.TranscriptId;
import org.emic.journal.JournalEntry;
import org.emic.storage.Transaction;
import org.emic.study.MethodProfile;
import org.emic.study.NewStudy;
import org.emic.study.Roster;
import org.emic.transcripts.Transcript;
import org.emic.transcripts.TranscriptSummary;

/// A study with a round and some agreed codes, for trying the board.
final class BoardFixture implements AutoCloseable {

    final Workbench workbench;
    final Actor lead;
    final Actor coderA;
    final Actor coderB;
    final List<AgreedCode> codes = new ArrayList<>();
    final BoardDesk desk;
    final BoardMoves moves;

    BoardFixture(Path folder) {
        var random = new Random(7);
        IdSource ids = () -> new UUID(random.nextLong(), random.nextLong());
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z"));
        workbench = Workbench.open(folder, ids, clock);
        lead = workbench.studies().begin(new NewStudy("Pumps", "", MethodProfile.CONSENSUS, "Lead", false, true));
        coderA = coder("Coder 1");
        coderB = coder("Coder 2");
        workbench.rounds().open(lead);
        var material = new AgreedOnly();
        desk = new BoardDesk(workbench.database(), workbench.journal(), workbench.rounds(), material, ids, clock);
        moves = new BoardMoves(workbench.database(), workbench.journal(), workbench.rounds(), material);
    }

    private Actor coder(String name) {
        var person = workbench
                .studies()
                .invite(lead, name, Role.CODER, true)
                .member()
                .person();
        return new Actor(lead.study(), person.id(), Role.CODER, true);
    }

    /// Both submit, and the round is revealed.
    BoardFixture revealed() {
        workbench
                .database()
                .change(tx -> tx.sql()
                        .update(ROUND_CODER)
                        .set(ROUND_CODER.SUBMITTED_AT, 1L)
                        .set(ROUND_CODER.SEAL, "0".repeat(64))
                        .execute());
        workbench.rounds().reveal(lead);
        return this;
    }

    /// Agrees on a code.
    AgreedCodeId agree(String name) {
        var id = new AgreedCodeId(new UUID(99, codes.size()));
        var code = new AgreedCode(id, name, "", "XX", 1 + codes.size() % 12, Set.of(), Optional.empty(), 1);
        codes.add(code);
        var round = workbench.rounds().newest(lead).orElseThrow();
        workbench
                .database()
                .change(tx -> tx.sql()
                        .insertInto(AGREED_CODE)
                        .set(AGREED_CODE.ID, id.value())
                        .set(AGREED_CODE.STUDY_ID, lead.study().value())
                        .set(AGREED_CODE.ROUND_ID, round.id().value())
                        .set(AGREED_CODE.NAME, name)
                        .set(AGREED_CODE.DEFINITION, "")
                        .set(AGREED_CODE.SIGLUM, "XX")
                        .set(AGREED_CODE.INK, code.ink())
                        .set(AGREED_CODE.CREATED_BY, coderA.person().value())
                        .set(AGREED_CODE.CREATED_AT, 1L)
                        .set(AGREED_CODE.VERSION, 1L)
                        .execute());
        return id;
    }

    ThemeBoard board() {
        return desk.board(lead);
    }

    List<String> journalKinds() {
        return workbench.database().read(tx -> workbench.journal().all(tx, lead.study())).stream()
                .map(JournalEntry::event)
                .map(event -> event.kind())
                .toList();
    }

    @Override
    public void close() {
        workbench.close();
    }

    /// Knows the agreed codes and nothing else.
    private final class AgreedOnly implements Material {

        @Override
        public AgreedCodings agreed(Transaction tx, RevealedRound round) {
            return new AgreedCodings(codes, List.of(), 0);
        }

        @Override
        public Roster roster(Transaction tx, StudyId study) {
            return new Roster(List.of(), List.of());
        }

        @Override
        public List<TranscriptSummary> transcripts(Transaction tx, StudyId study) {
            return List.of();
        }

        @Override
        public Transcript transcript(Transaction tx, StudyId study, TranscriptId id) {
            throw new IllegalStateException("no transcripts here");
        }
    }
}

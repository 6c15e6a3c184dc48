package org.emic.themes;

import static org.emic.db.Tables.AGREED_CODE;
import static org.emic.db.Tables.ROUND_CODER;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.emic.accounts.Actor;
import org.emic.accounts.Role;
import org.emic.adjudication.AgreedCode;
import org.emic.adjudication.AgreedCoding;
import org.emic.adjudication.AgreedCodings;
import org.emic.adjudication.DiscrepancyClass;
import org.emic.adjudication.LabelVerdict;
import org.emic.adjudication.ResolutionKind;
import org.emic.app.Workbench;
import org.emic.coding.RevealedRound;
import org.emic.databases.Databases;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.AttributeId;
import org.emic.ids.IdSource;
import org.emic.ids.ParticipantId;
import org.emic.ids.StudyId;
import org.emic.ids.TranscriptId;
import org.emic.journal.JournalEntry;
import org.emic.report.Evidence;
import org.emic.report.Proceedings;
import org.emic.report.ReportDesk;
import org.emic.report.ReportedAgreement;
import org.emic.storage.Transaction;
import org.emic.study.Attribute;
import org.emic.study.AttributeKind;
import org.emic.study.MethodProfile;
import org.emic.study.NewStudy;
import org.emic.study.Participant;
import org.emic.study.Roster;
import org.emic.transcripts.Line;
import org.emic.transcripts.SpeakerKind;
import org.emic.transcripts.TextSpan;
import org.emic.transcripts.Transcript;
import org.emic.transcripts.TranscriptSummary;
import org.emic.transcripts.TranscriptText;
import org.emic.transcripts.Turn;

/// A study with a round and some agreed codes, for trying the board.
public final class BoardFixture implements AutoCloseable {

    public final Workbench workbench;
    public final Actor lead;
    public final Actor coderA;
    public final Actor coderB;
    public final List<AgreedCode> codes = new ArrayList<>();
    public final List<Participant> participants = new ArrayList<>();
    public final List<Transcript> transcripts = new ArrayList<>();
    public final List<AgreedCoding> codings = new ArrayList<>();
    public final BoardDesk desk;
    public final BoardMoves moves;
    public final ReportDesk reports;

    private static final Attribute ROLE = new Attribute(
            new AttributeId(new UUID(96, 1)), "Role", AttributeKind.CHOICE, List.of("Nurse", "Surgeon"), true);
    private static final Attribute YEARS =
            new Attribute(new AttributeId(new UUID(96, 2)), "Years in role", AttributeKind.NUMBER, List.of(), false);

    public BoardFixture(Path folder) {
        var random = new Random(7);
        IdSource ids = () -> new UUID(random.nextLong(), random.nextLong());
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z"));
        workbench = Workbench.open(Databases.at(folder), ids, clock);
        lead = workbench.studies().begin(new NewStudy("Pumps", "", MethodProfile.CONSENSUS, "Lead", false, true));
        coderA = coder("Coder 1");
        coderB = coder("Coder 2");
        workbench.rounds().open(lead);
        var material = new Told();
        desk = new BoardDesk(workbench.database(), workbench.journal(), workbench.rounds(), material, ids, clock);
        moves = new BoardMoves(workbench.database(), workbench.journal(), workbench.rounds(), material);
        reports = new ReportDesk(
                workbench.database(),
                workbench.journal(),
                workbench.studies(),
                workbench.rounds(),
                new FindingsDesk(workbench.database(), workbench.rounds(), material),
                material,
                clock);
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
    public BoardFixture revealed() {
        workbench
                .database()
                .change(
                        lead.study(),
                        tx -> tx.sql()
                                .update(ROUND_CODER)
                                .set(ROUND_CODER.SUBMITTED_AT, 1L)
                                .set(ROUND_CODER.SEAL, "0".repeat(64))
                                .execute());
        workbench.rounds().reveal(lead);
        return this;
    }

    /// Agrees on a code.
    public AgreedCodeId agree(String name) {
        var id = new AgreedCodeId(new UUID(99, codes.size()));
        var code = new AgreedCode(id, name, "", "XX", 1 + codes.size() % 12, Set.of(), Optional.empty(), 1);
        codes.add(code);
        var round = workbench.rounds().newest(lead).orElseThrow();
        workbench
                .database()
                .change(
                        lead.study(),
                        tx -> tx.sql()
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

    public ThemeBoard board() {
        return desk.board(lead);
    }

    public List<String> journalKinds() {
        return workbench.database().read(tx -> workbench.journal().all(tx, lead.study())).stream()
                .map(JournalEntry::event)
                .map(event -> event.kind())
                .toList();
    }

    @Override
    public void close() {
        workbench.close();
    }

    /// Holds an interview: a turn a line, spoken by a participant of a role.
    public TranscriptId hear(String label, String role, String... lines) {
        var number = transcripts.size() + 1;
        var participant = new ParticipantId(new UUID(97, number));
        participants.add(new Participant(participant, label, Map.of(ROLE.id(), role, YEARS.id(), years(number)), 1));
        var id = new TranscriptId(new UUID(98, number));
        var text = String.join("\n", lines);
        var turns = new ArrayList<Turn>();
        var cut = new ArrayList<Line>();
        var start = 0;
        for (var line : lines) {
            var span = new TextSpan(start, start + line.length());
            turns.add(new Turn(
                    turns.size() + 1,
                    label,
                    SpeakerKind.PARTICIPANT,
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    span));
            cut.add(new Line(cut.size() + 1, turns.size(), span));
            start += line.length() + 1;
        }
        var summary = new TranscriptSummary(
                id,
                lead.study(),
                Optional.of(participant),
                "Interview " + label,
                label + ".txt",
                "text",
                text.length(),
                text.split(" ").length,
                turns.size(),
                cut.size(),
                OptionalLong.of(0),
                OptionalLong.of(3_600_000),
                "0".repeat(64),
                number,
                Instant.EPOCH);
        transcripts.add(new Transcript(summary, new TranscriptText(text), turns, cut));
        return id;
    }

    private static String years(int number) {
        return number == 3 ? "30+" : Integer.toString(number * 2);
    }

    /// An agreed coding of a whole line.
    public void say(AgreedCodeId code, TranscriptId interview, int line) {
        codings.add(new AgreedCoding(
                code, interview, open(interview).lines().get(line - 1).span(), false));
    }

    public void sayAgainst(AgreedCodeId code, TranscriptId interview, int line) {
        codings.add(new AgreedCoding(
                code, interview, open(interview).lines().get(line - 1).span(), true));
    }

    private Transcript open(TranscriptId id) {
        return transcripts.stream()
                .filter(each -> each.summary().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Knows what the fixture was told.
    private final class Told implements Material, Evidence {

        @Override
        public AgreedCodings agreed(Transaction tx, RevealedRound round) {
            return new AgreedCodings(codes, codings, 2);
        }

        @Override
        public Roster roster(Transaction tx, StudyId study) {
            return new Roster(List.of(ROLE, YEARS), participants);
        }

        @Override
        public List<TranscriptSummary> transcripts(Transaction tx, StudyId study) {
            return transcripts.stream().map(Transcript::summary).toList();
        }

        @Override
        public Transcript transcript(Transaction tx, StudyId study, TranscriptId id) {
            return open(id);
        }

        @Override
        public Proceedings proceedings(Transaction tx, RevealedRound round) {
            return new Proceedings(
                    Map.of(LabelVerdict.SAME, 4),
                    Map.of(DiscrepancyClass.BOUNDARY, 3),
                    Map.of(ResolutionKind.BOTH, 1),
                    1);
        }

        @Override
        public Optional<ReportedAgreement> agreement(Transaction tx, RevealedRound round) {
            var alpha = new ReportedAgreement.Figure(
                    "krippendorff-alpha",
                    Optional.of(
                            new ReportedAgreement.Value(0.74, Optional.of(new ReportedAgreement.Interval(0.6, 0.85)))),
                    "");
            var none = new ReportedAgreement.Figure("krippendorff-alpha", Optional.empty(), "coded by one coder only");
            return Optional.of(new ReportedAgreement(
                    40,
                    List.of(
                            new ReportedAgreement.Row("Luck of the region", 6, 1, 2, List.of(alpha)),
                            new ReportedAgreement.Row("Nobody signs", 0, 0, 3, List.of(none)))));
        }
    }
}

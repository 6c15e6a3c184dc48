package org.emic.adjudication;

import static org.emic.db.Tables.CODE;
import static org.emic.db.Tables.CODING;
import static org.emic.db.Tables.LINE;
import static org.emic.db.Tables.ROUND_CODER;
import static org.emic.db.Tables.TRANSCRIPT;
import static org.emic.db.Tables.TURN;
import static org.emic.db.Tables.VISITED_LINE;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.emic.accounts.Actor;
import org.emic.accounts.Role;
import org.emic.app.Workbench;
import org.emic.coding.RevealedRound;
import org.emic.databases.Databases;
import org.emic.ids.CodeId;
import org.emic.ids.CodingId;
import org.emic.ids.IdSource;
import org.emic.ids.TranscriptId;
import org.emic.study.MethodProfile;
import org.emic.study.NewStudy;
import org.emic.transcripts.TextSpan;
import org.emic.transcripts.Transcript;

/// A study with a lead and two coders in a real database, for tests: what the coders did is written straight into the
/// tables, then the round is revealed.
public final class RevealedStudy implements AutoCloseable {

    public final Workbench workbench;
    public final Actor lead;
    public final Actor coderA;
    public final Actor coderB;
    public final Reconciliation reconciliation;
    public final LabelDesk labels;
    public final ResolutionDesk resolutions;
    private final IdSource ids;
    private final UUID round;
    private final Map<TranscriptId, Transcript> transcripts = new LinkedHashMap<>();
    private int codes;

    public RevealedStudy(Path folder) {
        var random = new Random(1);
        ids = () -> new UUID(random.nextLong(), random.nextLong());
        var now = new AtomicLong(Instant.parse("2026-03-01T10:00:00Z").toEpochMilli());
        InstantSource clock = () -> Instant.ofEpochMilli(now.incrementAndGet());
        workbench = Workbench.open(Databases.at(folder), ids, clock);
        var studies = workbench.studies();
        lead = studies.begin(new NewStudy("Pumps", "", MethodProfile.CONSENSUS, "Lead", false, true));
        coderA = invite("One");
        coderB = invite("Two");
        round = workbench.rounds().open(lead).id().value();
        reconciliation =
                new Reconciliation(workbench.rounds(), (tx, id) -> Objects.requireNonNull(transcripts.get(id)));
        labels = new LabelDesk(workbench.database(), workbench.journal(), reconciliation, ids, clock);
        resolutions = new ResolutionDesk(workbench.database(), workbench.journal(), reconciliation, ids, clock);
    }

    private Actor invite(String name) {
        var person = workbench
                .studies()
                .invite(lead, name, Role.CODER, true)
                .member()
                .person()
                .id();
        return workbench.team().actor(lead.study(), person).orElseThrow();
    }

    public TranscriptId transcript(int lines) {
        var id = new TranscriptId(ids.next());
        return keep(PlainTranscript.of(lead.study(), id, transcripts.size() + 1, lines));
    }

    public TranscriptId transcript(List<String> sentences) {
        var id = new TranscriptId(ids.next());
        return keep(PlainTranscript.of(lead.study(), id, transcripts.size() + 1, sentences));
    }

    /// The passage of whole lines, both included.
    public TextSpan lines(TranscriptId transcript, int first, int last) {
        var lines = Objects.requireNonNull(transcripts.get(transcript)).lines();
        return new TextSpan(
                lines.get(first - 1).span().start(), lines.get(last - 1).span().end());
    }

    /// The token of a new link for a person.
    public String link(Actor person) {
        return workbench.studies().renewLink(lead, person.person()).text();
    }

    private TranscriptId keep(Transcript transcript) {
        var id = transcript.summary().id();
        var lines = transcript.lines().size();
        transcripts.put(id, transcript);
        workbench.database().change(lead.study(), tx -> {
            tx.sql()
                    .insertInto(TRANSCRIPT)
                    .set(TRANSCRIPT.ID, id.value())
                    .set(TRANSCRIPT.STUDY_ID, lead.study().value())
                    .set(TRANSCRIPT.TITLE, transcript.summary().title())
                    .set(TRANSCRIPT.SOURCE_NAME, "interview.txt")
                    .set(TRANSCRIPT.SOURCE_FORMAT, "text")
                    .set(TRANSCRIPT.BODY, transcript.text().whole())
                    .set(TRANSCRIPT.LENGTH, transcript.text().length())
                    .set(TRANSCRIPT.WORDS, lines)
                    .set(TRANSCRIPT.TURNS, 1)
                    .set(TRANSCRIPT.LINES, lines)
                    .set(TRANSCRIPT.HASH, "0".repeat(64))
                    .set(TRANSCRIPT.POSITION, transcript.summary().position())
                    .set(TRANSCRIPT.KEPT_BY, lead.person().value())
                    .set(TRANSCRIPT.KEPT_AT, 0L)
                    .execute();
            tx.sql()
                    .insertInto(TURN)
                    .set(TURN.TRANSCRIPT_ID, id.value())
                    .set(TURN.NUMBER, 1)
                    .set(TURN.SPEAKER, "P01")
                    .set(TURN.SPEAKER_KIND, "participant")
                    .set(TURN.SPAN_START, 0)
                    .set(TURN.SPAN_END, transcript.text().length())
                    .execute();
            for (var line : transcript.lines()) {
                tx.sql()
                        .insertInto(LINE)
                        .set(LINE.TRANSCRIPT_ID, id.value())
                        .set(LINE.NUMBER, line.number())
                        .set(LINE.TURN_NUMBER, 1)
                        .set(LINE.SPAN_START, line.span().start())
                        .set(LINE.SPAN_END, line.span().end())
                        .execute();
            }
        });
        return id;
    }

    public CodeId code(Actor coder, String name) {
        var id = new CodeId(ids.next());
        codes++;
        workbench
                .database()
                .change(
                        lead.study(),
                        tx -> tx.sql()
                                .insertInto(CODE)
                                .set(CODE.ID, id.value())
                                .set(CODE.ROUND_ID, round)
                                .set(CODE.CODER_ID, coder.person().value())
                                .set(CODE.NAME, name)
                                .set(CODE.NAME_KEY, name)
                                .set(CODE.SIGLUM, "C" + codes)
                                .set(CODE.INK, 1)
                                .set(CODE.DEFINITION, "What " + name + " means.")
                                .set(CODE.USE_WHEN, "")
                                .set(CODE.NOT_WHEN, "")
                                .set(CODE.EXAMPLE, "")
                                .set(CODE.IN_VIVO, false)
                                .set(CODE.CREATED_AT, (long) codes)
                                .set(CODE.USED_AT, 0L)
                                .set(CODE.VERSION, 1L)
                                .execute());
        return id;
    }

    public CodingId coding(Actor coder, CodeId code, TranscriptId transcript, TextSpan span) {
        var id = new CodingId(ids.next());
        workbench
                .database()
                .change(
                        lead.study(),
                        tx -> tx.sql()
                                .insertInto(CODING)
                                .set(CODING.ID, id.value())
                                .set(CODING.ROUND_ID, round)
                                .set(CODING.TRANSCRIPT_ID, transcript.value())
                                .set(CODING.CODER_ID, coder.person().value())
                                .set(CODING.CODE_ID, code.value())
                                .set(CODING.SPAN_START, span.start())
                                .set(CODING.SPAN_END, span.end())
                                .set(CODING.NEGATIVE, false)
                                .set(CODING.CREATED_AT, 0L)
                                .execute());
        return id;
    }

    public void nothingToCode(Actor coder, TranscriptId transcript, int line) {
        workbench
                .database()
                .change(
                        lead.study(),
                        tx -> tx.sql()
                                .insertInto(VISITED_LINE)
                                .set(VISITED_LINE.ROUND_ID, round)
                                .set(VISITED_LINE.TRANSCRIPT_ID, transcript.value())
                                .set(VISITED_LINE.CODER_ID, coder.person().value())
                                .set(VISITED_LINE.LINE_NUMBER, line)
                                .set(VISITED_LINE.NOT_CODABLE, true)
                                .set(VISITED_LINE.AT, 0L)
                                .execute());
    }

    public RevealedRound reveal() {
        workbench
                .database()
                .change(
                        lead.study(),
                        tx -> tx.sql()
                                .update(ROUND_CODER)
                                .set(ROUND_CODER.SUBMITTED_AT, 0L)
                                .set(ROUND_CODER.SEAL, "0".repeat(64))
                                .execute());
        return workbench.rounds().reveal(lead);
    }

    public AgreedCodings agreed() {
        return workbench.database().read(tx -> reconciliation.of(tx, reconciliation.round(tx, lead)));
    }

    public List<DiscussedPlace> places() {
        return workbench.database().read(tx -> reconciliation.places(tx, reconciliation.round(tx, lead)));
    }

    /// Everything that both coders did, as it stands in the tables.
    public String originals() {
        return workbench
                .database()
                .read(tx -> tx.sql().selectFrom(CODE).orderBy(CODE.ID).fetch().formatCSV()
                        + tx.sql().selectFrom(CODING).orderBy(CODING.ID).fetch().formatCSV()
                        + tx.sql()
                                .selectFrom(ROUND_CODER)
                                .orderBy(ROUND_CODER.PERSON_ID)
                                .fetch()
                                .formatCSV()
                        + tx.sql().selectFrom(VISITED_LINE).fetch().formatCSV());
    }

    @Override
    public void close() {
        workbench.close();
    }
}

package org.emic;

import static org.emic.db.Tables.LINE;
import static org.emic.db.Tables.TRANSCRIPT;
import static org.emic.db.Tables.TURN;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.emic.accounts.Actor;
import org.emic.accounts.Role;
import org.emic.app.Workbench;
import org.emic.coding.Code;
import org.emic.coding.CodeFields;
import org.emic.coding.Coding;
import org.emic.coding.NewCode;
import org.emic.coding.NewCoding;
import org.emic.coding.OpenRound;
import org.emic.databases.Databases;
import org.emic.ids.CodeId;
import org.emic.ids.CodingId;
import org.emic.ids.IdSource;
import org.emic.ids.TranscriptId;
import org.emic.storage.DatabaseAddress;
import org.emic.storage.Transaction;
import org.emic.study.MethodProfile;
import org.emic.study.NewStudy;
import org.emic.transcripts.TextSpan;
import org.emic.transcripts.TranscriptText;

/// A small study for tests: a lead, two coders, two interviews, an open round. Invented people only.
///
/// Ids come from a seed and the clock ticks by a millisecond with every look, so a test is the same each time.
public final class SampleStudy implements AutoCloseable {

    /// Turns of the first interview: speaker, then its lines. With characters outside the Basic Multilingual Plane,
    /// combining marks, and words written from right to left.
    public static final List<List<String>> FIRST = List.of(
            List.of("Int", "What happened next?"),
            List.of(
                    "P01",
                    "Nothing, for a while, if I am honest.",
                    "I waited \uD83D\uDE42\uD83D\uDE42 five weeks before anyone owned the decision.",
                    "She said cafe\u0301 talk decided it, not the letter."),
            List.of("Int", "And who should own it?"),
            List.of(
                    "P01",
                    "\u05D4\u05E8\u05D5\u05E4\u05D0 \u05D0\u05DE\u05E8 \u05DC\u05D7\u05DB\u05D5\u05EA.",
                    "I would say pain medicine \uD83E\uDE7A, but they would say us."));

    public static final List<List<String>> SECOND = List.of(
            List.of("Int", "Tell me about the referral."),
            List.of("P02", "A name would have helped.", "One name, one number, and somebody who writes back."));

    private final Workbench workbench;
    private final Actor lead;
    private final Actor first;
    private final Actor second;
    private final TranscriptId interview;
    private final TranscriptId other;

    private SampleStudy(Workbench workbench) {
        this.workbench = workbench;
        this.lead = workbench
                .studies()
                .begin(new NewStudy("Sample", "How is it decided?", MethodProfile.CONSENSUS, "Lead", false, false));
        this.first = join("Coder one");
        this.second = join("Coder two");
        this.interview = keep("Interview 01", FIRST, 1);
        this.other = keep("Interview 02", SECOND, 2);
    }

    /// The study in a data folder, its round open.
    public static SampleStudy open(Path folder) {
        return at(Databases.at(folder));
    }

    /// The study in a database, its round open.
    public static SampleStudy at(DatabaseAddress address) {
        var study = new SampleStudy(Workbench.open(address, seededIds(), tickingClock()));
        study.workbench.rounds().open(study.lead);
        return study;
    }

    /// The study before its round is opened.
    public static SampleStudy unopened(Path folder) {
        return new SampleStudy(Workbench.open(Databases.at(folder), seededIds(), tickingClock()));
    }

    public static IdSource seededIds() {
        var random = new java.util.SplittableRandom(7);
        return () -> id(random);
    }

    public static UUID id(RandomGenerator random) {
        return new UUID(
                (random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | Long.MIN_VALUE);
    }

    private static InstantSource tickingClock() {
        var ticks = new java.util.concurrent.atomic.AtomicLong(
                Instant.parse("2026-03-04T09:00:00Z").toEpochMilli());
        return () -> Instant.ofEpochMilli(ticks.incrementAndGet());
    }

    private Actor join(String name) {
        var member = workbench
                .studies()
                .invite(lead, name, Role.CODER, true)
                .member()
                .person();
        return workbench.team().actor(lead.study(), member.id()).orElseThrow();
    }

    public Workbench workbench() {
        return workbench;
    }

    public Actor lead() {
        return lead;
    }

    /// Coder A.
    public Actor first() {
        return first;
    }

    /// Coder B.
    public Actor second() {
        return second;
    }

    /// The interview of [#FIRST].
    public TranscriptId interview() {
        return interview;
    }

    /// The interview of [#SECOND].
    public TranscriptId other() {
        return other;
    }

    public OpenRound round() {
        return (OpenRound) workbench.rounds().newest(lead).orElseThrow();
    }

    /// Makes a code that has a name only.
    public Code code(Actor actor, String name) {
        return code(actor, CodeFields.named(name));
    }

    public Code code(Actor actor, CodeFields fields) {
        return workbench.codebooks().create(actor, new NewCode(new CodeId(UUID.randomUUID()), fields, false));
    }

    /// Gives a code to the first place where these words stand.
    public Coding give(Actor actor, Code code, TranscriptId transcript, String words) {
        var wish = new NewCoding(new CodingId(UUID.randomUUID()), transcript, code.id(), spanOf(transcript, words));
        return workbench.codings().add(actor, wish).standing();
    }

    /// Where words stand for the first time.
    public TextSpan spanOf(TranscriptId transcript, String words) {
        var text = text(transcript);
        var index = text.whole().indexOf(words);
        if (index < 0) {
            throw new IllegalArgumentException("these words do not stand in the interview");
        }
        return new TextSpan(text.fromUtf16(index), text.fromUtf16(index + words.length()));
    }

    public TranscriptText text(TranscriptId transcript) {
        return workbench
                .database()
                .read(tx -> new TranscriptText(tx.sql()
                        .select(TRANSCRIPT.BODY)
                        .from(TRANSCRIPT)
                        .where(TRANSCRIPT.ID.eq(transcript.value()))
                        .fetchOptional(TRANSCRIPT.BODY)
                        .orElseThrow()));
    }

    /// Both submit and the round is revealed.
    public void reveal() {
        workbench.submission().submit(first);
        workbench.submission().submit(second);
        workbench.rounds().reveal(lead);
    }

    /// Keeps a transcript made of turns: a speaker, then lines.
    public TranscriptId keep(String title, List<List<String>> turns, int position) {
        var id = new TranscriptId(UUID.randomUUID());
        workbench.database().change(lead.study(), tx -> keep(tx, id, title, turns, position));
        return id;
    }

    private void keep(Transaction tx, TranscriptId id, String title, List<List<String>> turns, int position) {
        var body = new StringBuilder();
        var inserts = new java.util.ArrayList<Runnable>();
        var at = 0;
        var line = 0;
        for (var number = 1; number <= turns.size(); number++) {
            var turn = turns.get(number - 1);
            var begins = at;
            for (var text : turn.subList(1, turn.size())) {
                if (!body.isEmpty()) {
                    body.append(at == begins ? '\n' : ' ');
                    at++;
                }
                if (text.equals(turn.get(1))) {
                    begins = at;
                }
                var start = at;
                at += text.codePointCount(0, text.length());
                body.append(text);
                inserts.add(line(tx, id, ++line, number, new TextSpan(start, at)));
            }
            inserts.add(turn(tx, id, number, turn.getFirst(), new TextSpan(begins, at)));
        }
        transcript(tx, id, title, body.toString(), new int[] {turns.size(), line, position});
        inserts.forEach(Runnable::run);
    }

    private void transcript(Transaction tx, TranscriptId id, String title, String body, int[] counts) {
        tx.sql()
                .insertInto(TRANSCRIPT)
                .set(TRANSCRIPT.ID, id.value())
                .set(TRANSCRIPT.STUDY_ID, lead.study().value())
                .set(TRANSCRIPT.TITLE, title)
                .set(TRANSCRIPT.SOURCE_NAME, title + ".txt")
                .set(TRANSCRIPT.SOURCE_FORMAT, "txt")
                .set(TRANSCRIPT.BODY, body)
                .set(TRANSCRIPT.LENGTH, body.codePointCount(0, body.length()))
                .set(TRANSCRIPT.WORDS, body.split("\\s+", -1).length)
                .set(TRANSCRIPT.TURNS, counts[0])
                .set(TRANSCRIPT.LINES, counts[1])
                .set(TRANSCRIPT.HASH, sha256(body))
                .set(TRANSCRIPT.POSITION, counts[2])
                .set(TRANSCRIPT.KEPT_BY, lead.person().value())
                .set(TRANSCRIPT.KEPT_AT, 1L)
                .execute();
    }

    private static Runnable turn(Transaction tx, TranscriptId id, int number, String speaker, TextSpan span) {
        return () -> tx.sql()
                .insertInto(TURN)
                .set(TURN.TRANSCRIPT_ID, id.value())
                .set(TURN.NUMBER, number)
                .set(TURN.SPEAKER, speaker)
                .set(TURN.SPEAKER_KIND, speaker.equals("Int") ? "interviewer" : "participant")
                .set(TURN.SPAN_START, span.start())
                .set(TURN.SPAN_END, span.end())
                .execute();
    }

    private static Runnable line(Transaction tx, TranscriptId id, int number, int turn, TextSpan span) {
        return () -> tx.sql()
                .insertInto(LINE)
                .set(LINE.TRANSCRIPT_ID, id.value())
                .set(LINE.NUMBER, number)
                .set(LINE.TURN_NUMBER, turn)
                .set(LINE.SPAN_START, span.start())
                .set(LINE.SPAN_END, span.end())
                .execute();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        workbench.close();
    }
}

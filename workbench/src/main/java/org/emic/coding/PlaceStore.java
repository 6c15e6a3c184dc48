package org.emic.coding;

import static org.emic.db.Tables.LINE;
import static org.emic.db.Tables.TRANSCRIPT;

import java.util.List;
import java.util.Optional;
import org.emic.ids.StudyId;
import org.emic.ids.TranscriptId;
import org.emic.storage.Transaction;
import org.emic.transcripts.Line;
import org.emic.transcripts.TextSpan;
import org.emic.transcripts.TranscriptText;

final class PlaceStore {

    private final Transaction tx;

    PlaceStore(Transaction tx) {
        this.tx = tx;
    }

    Optional<Place> find(TranscriptId id) {
        return tx.sql()
                .select(TRANSCRIPT.STUDY_ID, TRANSCRIPT.BODY)
                .from(TRANSCRIPT)
                .where(TRANSCRIPT.ID.eq(id.value()))
                .fetchOptional(
                        row -> new Place(id, new StudyId(row.value1()), new TranscriptText(row.value2()), lines(id)));
    }

    private List<Line> lines(TranscriptId id) {
        return tx.sql()
                .select(LINE.NUMBER, LINE.TURN_NUMBER, LINE.SPAN_START, LINE.SPAN_END)
                .from(LINE)
                .where(LINE.TRANSCRIPT_ID.eq(id.value()))
                .orderBy(LINE.NUMBER)
                .fetch(row -> new Line(row.value1(), row.value2(), new TextSpan(row.value3(), row.value4())));
    }

    /// The study's transcripts in their order.
    List<Interview> interviews(StudyId study) {
        return tx.sql()
                .select(TRANSCRIPT.ID, TRANSCRIPT.TITLE, TRANSCRIPT.WORDS, TRANSCRIPT.LINES)
                .from(TRANSCRIPT)
                .where(TRANSCRIPT.STUDY_ID.eq(study.value()))
                .orderBy(TRANSCRIPT.POSITION, TRANSCRIPT.ID)
                .fetch(row -> new Interview(new TranscriptId(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    /// A transcript, by what a list of them says.
    record Interview(TranscriptId id, String title, int words, int lines) {}
}

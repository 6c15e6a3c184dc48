package org.emic.demo;

import org.emic.adjudication.LabelDesk;
import org.emic.adjudication.Reconciliation;
import org.emic.adjudication.ResolutionDesk;
import org.emic.coding.CodebookDesk;
import org.emic.coding.CodingDesk;
import org.emic.coding.LineDesk;
import org.emic.coding.Rounds;
import org.emic.coding.Submission;
import org.emic.storage.Database;
import org.emic.study.AttributeDesk;
import org.emic.study.ParticipantDesk;
import org.emic.themes.BoardDesk;
import org.emic.themes.BoardMoves;
import org.emic.transcripts.BringIn;
import org.emic.transcripts.TranscriptDesk;

/// The use cases that the demonstration goes through: all of a study's, from participants to themes.
public record DemoDesks(
        Database database,
        AttributeDesk attributes,
        ParticipantDesk participants,
        BringIn bringIn,
        TranscriptDesk transcripts,
        Rounds rounds,
        CodebookDesk codebooks,
        CodingDesk codings,
        LineDesk lines,
        Submission submissions,
        LabelDesk labels,
        Reconciliation reconciliation,
        ResolutionDesk resolutions,
        BoardDesk board,
        BoardMoves moves) {}

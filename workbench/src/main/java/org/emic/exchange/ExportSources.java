package org.emic.exchange;

import org.emic.accounts.Team;
import org.emic.adjudication.Reconciliation;
import org.emic.coding.Rounds;
import org.emic.journal.Journal;
import org.emic.study.ParticipantDesk;
import org.emic.study.StudyDesk;
import org.emic.themes.FindingsDesk;
import org.emic.transcripts.TranscriptDesk;

/// The use cases that keep what an export holds.
public record ExportSources(
        Journal journal,
        StudyDesk studies,
        Team team,
        ParticipantDesk participants,
        TranscriptDesk transcripts,
        Rounds rounds,
        Reconciliation reconciliation,
        FindingsDesk findings) {}

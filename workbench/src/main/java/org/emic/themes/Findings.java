package org.emic.themes;

import org.emic.adjudication.AgreedCodings;

/// What stands on the board and what it rests on, at one moment.
public record Findings(ThemeBoard board, AgreedCodings agreed, Participation participation, ParticipantCounts counts) {

    public Findings(ThemeBoard board, AgreedCodings agreed, Participation participation) {
        this(board, agreed, participation, new ParticipantCounts(board, agreed, participation));
    }
}

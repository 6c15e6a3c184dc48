package org.emic.web.study;

import java.util.List;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.accounts.Member;
import org.emic.coding.CodingRound;
import org.emic.coding.Readiness;
import org.emic.coding.RoundCoder;
import org.emic.coding.Submission;
import org.emic.study.Roster;
import org.emic.study.Study;

/// Where a study stands, as far as the actor may know.
///
/// @param own the actor's own coding, if they code in the round
public record HomeState(
        Actor actor,
        Study study,
        List<Member> team,
        Roster roster,
        Readiness readiness,
        Optional<CodingRound> round,
        Optional<Submission.Checklist> own) {

    public HomeState {
        team = List.copyOf(team);
    }

    /// The actor as a coder of the round.
    public Optional<RoundCoder> me() {
        return round.flatMap(known -> known.coder(actor.person()));
    }

    /// The coder of the round that a member of the team is.
    public Optional<RoundCoder> coder(Member member) {
        return round.flatMap(known -> known.coder(member.person().id()));
    }

    /// How many of the interviews the actor has read to the end.
    public int ownFinished() {
        return own.map(work -> work.interviews().size() - work.unfinished().size())
                .orElse(0);
    }

    public int ownInterviews() {
        return own.map(work -> work.interviews().size()).orElse(0);
    }
}

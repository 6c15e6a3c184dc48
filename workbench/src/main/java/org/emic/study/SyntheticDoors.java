package org.emic.study;

import java.util.List;
import java.util.Optional;
import org.emic.accounts.Doors;
import org.emic.accounts.Member;
import org.emic.accounts.Team;
import org.emic.accounts.Visit;
import org.emic.ids.PersonId;
import org.emic.ids.StudyId;
import org.emic.refusal.NotThere;
import org.emic.storage.Database;

/// The doors of synthetic studies: anybody may look through the eyes of people who do not exist.
///
/// Nothing here needs a link, so each step asks whether the study is synthetic. A real study is answered like one that
/// is not there.
public final class SyntheticDoors {

    private final Database database;
    private final Team team;
    private final Doors doors;

    public SyntheticDoors(Database database, Team team, Doors doors) {
        this.database = database;
        this.team = team;
        this.doors = doors;
    }

    /// A synthetic study and its people.
    public record Cast(Study study, List<Member> members) {

        public Cast {
            members = List.copyOf(members);
        }
    }

    public List<Cast> all() {
        return database.read(tx -> new StudyStore(tx)
                .all().stream()
                        .filter(Study::synthetic)
                        .map(study -> new Cast(study, team.members(tx, study.id())))
                        .toList());
    }

    /// Lets a browser act as a person of a synthetic study.
    ///
    /// @throws NotThere if the study is not synthetic, or has no such person
    public Visit lookThroughTheEyesOf(StudyId study, PersonId person, Optional<Visit> already) {
        var known = all().stream()
                .filter(cast -> cast.study().id().equals(study))
                .flatMap(cast -> cast.members().stream())
                .anyMatch(member -> member.person().id().equals(person));
        if (!known) {
            throw new NotThere();
        }
        return doors.lookThroughTheEyesOf(study, person, already);
    }
}

package org.emic.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.ids.PersonId;
import org.emic.ids.StudyId;
import org.emic.storage.Database;
import org.emic.storage.Transaction;

/// The people of a study.
public final class Team {

    private final Database database;

    public Team(Database database) {
        this.database = database;
    }

    /// As whom a visit acts in a study; empty if it has no part in it.
    public Optional<Actor> actor(Visit visit, StudyId study) {
        return Optional.ofNullable(visit.persons().get(study)).flatMap(person -> actor(study, person));
    }

    /// A person as an actor in a study; empty if not (or no longer) of its team.
    public Optional<Actor> actor(StudyId study, PersonId person) {
        return database.read(tx -> members(tx, study).stream()
                .filter(member -> member.person().id().equals(person))
                .map(member -> new Actor(study, person, member.role(), member.codes()))
                .findFirst());
    }

    /// Everyone of the team, in the order of joining.
    public List<Member> members(Transaction tx, StudyId study) {
        return new TeamStore(tx).members(study);
    }

    /// The names of everyone who is or was of the team.
    public Map<PersonId, String> names(Transaction tx, StudyId study) {
        return new TeamStore(tx).names(study);
    }

    /// Adds a person. The caller has checked the permission and journals it in the same transaction.
    public void add(Transaction tx, StudyId study, Member member, long now) {
        new TeamStore(tx).add(study, member, now);
    }

    /// Whether the person's coding is part of a round: then they stay in the team.
    public boolean isInRound(Transaction tx, StudyId study, PersonId person) {
        return new TeamStore(tx).isInRound(study, person);
    }

    /// Takes a person from the team; what they did stays. The caller has checked and journals it.
    public void leave(Transaction tx, StudyId study, PersonId person, long now) {
        new TeamStore(tx).leave(study, person, now);
    }
}

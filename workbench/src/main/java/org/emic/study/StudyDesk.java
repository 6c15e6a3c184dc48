package org.emic.study;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Doors;
import org.emic.accounts.Forbidden;
import org.emic.accounts.LinkState;
import org.emic.accounts.Member;
import org.emic.accounts.Permission;
import org.emic.accounts.Person;
import org.emic.accounts.Role;
import org.emic.accounts.Team;
import org.emic.accounts.Token;
import org.emic.accounts.Visit;
import org.emic.ids.IdSource;
import org.emic.ids.PersonId;
import org.emic.ids.StudyId;
import org.emic.journal.Event;
import org.emic.journal.Journal;
import org.emic.journal.StatedReason;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.emic.storage.Database;
import org.emic.storage.Transaction;

/// Begins studies, sets them up, and hands out the links of their people.
public final class StudyDesk {

    private final Database database;
    private final Journal journal;
    private final Team team;
    private final Doors doors;
    private final IdSource ids;
    private final InstantSource clock;

    public StudyDesk(Database database, Journal journal, Team team, Doors doors, IdSource ids, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.team = team;
        this.doors = doors;
        this.ids = ids;
        this.clock = clock;
    }

    /// Begins a study. The one who begins it becomes its lead, and the visit acts as that lead.
    ///
    /// @throws Forbidden if the visit is not the owner's
    public Actor begin(Visit visit, NewStudy wish) {
        if (!visit.owner()) {
            throw new Forbidden(Permission.SET_UP);
        }
        var id = new StudyId(ids.next());
        return database.write(id, tx -> {
            var lead = begin(tx, id, wish);
            doors.actAs(tx, visit, lead.study(), lead.person());
            return lead;
        });
    }

    /// Begins a study without a browser: from the command line, whose user holds the data folder anyway.
    public Actor begin(NewStudy wish) {
        var id = new StudyId(ids.next());
        return database.write(id, tx -> begin(tx, id, wish));
    }

    private Actor begin(Transaction tx, StudyId id, NewStudy wish) {
        var study = new Study(
                id,
                wish.title(),
                wish.question(),
                wish.profile(),
                wish.synthetic(),
                wish.profile().showsAgreement(),
                "",
                Instant.ofEpochMilli(clock.millis()),
                1);
        new StudyStore(tx).add(study);
        var lead = new Member(new Person(new PersonId(ids.next()), wish.leadName()), Role.LEAD, wish.leadCodes());
        team.add(tx, study.id(), lead, clock.millis());
        var person = lead.person().id();
        journal.record(
                tx,
                study.id(),
                person,
                Event.of("study.begun", study.id())
                        .with("profile", study.profile().word()));
        return new Actor(study.id(), person, lead.role(), lead.codes());
    }

    /// The studies that a visit has a part in, oldest first.
    public List<Study> of(Visit visit) {
        return database.read(
                tx -> new StudyStore(tx).of(List.copyOf(visit.persons().values())));
    }

    /// The studies of the data folder that an owner's visit has no part in yet: the owner is in a new browser, or their
    /// visit has ended. Nobody else is told of any. Synthetic studies have doors of their own.
    public List<Study> lost(Visit visit) {
        if (!visit.owner()) {
            return List.of();
        }
        return all().stream()
                .filter(study -> !study.synthetic() && !visit.persons().containsKey(study.id()))
                .toList();
    }

    /// Lets the owner act as the study's first lead in this browser. Whoever holds the owner's link holds the data
    /// folder; the journal says that they came in.
    ///
    /// @throws Forbidden if the visit is not the owner's
    public void comeInAsLead(Visit visit, StudyId study) {
        if (!visit.owner()) {
            throw new Forbidden(Permission.SET_UP);
        }
        database.change(study, tx -> {
            find(tx, study);
            var lead = team.members(tx, study).stream()
                    .filter(member -> member.role() == Role.LEAD)
                    .findFirst()
                    .orElseThrow(NotThere::new)
                    .person()
                    .id();
            doors.actAs(tx, visit, study, lead);
            journal.record(tx, study, lead, Event.of("team.owner-came-in", lead));
        });
    }

    /// Every study of the data folder: for the command line and for the doors of synthetic studies only.
    public List<Study> all() {
        return database.read(tx -> new StudyStore(tx).all());
    }

    public Study show(Actor actor) {
        AccessPolicy.require(actor, Permission.READ_STUDY);
        return database.read(tx -> find(tx, actor.study()));
    }

    /// @throws NotThere if there is no such study
    public Study find(Transaction tx, StudyId id) {
        return new StudyStore(tx).find(id).orElseThrow(NotThere::new);
    }

    public List<Member> team(Actor actor) {
        AccessPolicy.require(actor, Permission.READ_STUDY);
        return database.read(tx -> team.members(tx, actor.study()));
    }

    /// Changes title, question, profile and whether agreement figures are shown.
    ///
    /// @throws Refused if they are to be shown against the profile, without a reason
    /// @throws Stale if somebody changed the study since `wish.version()` was read
    public void change(Actor actor, ChangedStudy wish) {
        AccessPolicy.require(actor, Permission.SET_UP);
        database.change(actor.study(), tx -> {
            var now = find(tx, actor.study());
            var changed = wish.applyTo(now);
            if (now.version() != wish.version() || !new StudyStore(tx).replace(changed)) {
                throw new Stale("refusal.study.stale");
            }
            var event = Event.of("study.changed", actor.study())
                    .with("profile", wish.profile().word())
                    .with("agreement", wish.showsAgreement() ? "shown" : "hidden");
            journal.record(tx, actor.study(), actor.person(), event);
            if (wish.overridesProfile() && !changed.agreementReason().equals(now.agreementReason())) {
                var override = Event.of("study.agreement-overridden", actor.study());
                journal.record(
                        tx, actor.study(), actor.person(), new StatedReason(changed.agreementReason()).on(override));
            }
        });
    }

    /// Adds a person to the team and makes the link that is theirs. The token is shown once.
    public Invitation invite(Actor actor, String name, Role role, boolean codes) {
        AccessPolicy.require(actor, Permission.SET_UP);
        var called = StudyWords.required("refusal.study.name", name, 100);
        return database.write(actor.study(), tx -> {
            var names =
                    team.members(tx, actor.study()).stream().map(m -> m.person().name());
            if (names.anyMatch(called::equalsIgnoreCase)) {
                throw new Refused("refusal.study.name-taken", called);
            }
            var member = new Member(new Person(new PersonId(ids.next()), called), role, role == Role.CODER || codes);
            team.add(tx, actor.study(), member, clock.millis());
            journal.record(
                    tx,
                    actor.study(),
                    actor.person(),
                    Event.of("team.invited", member.person().id()).with("role", role.word()));
            return new Invitation(
                    member, doors.open(tx, actor.study(), member.person().id()));
        });
    }

    /// Makes a new link for a person. The older one stops working, and browsers that came in by it are turned away;
    /// only the actor's own browser stays in.
    public Token renewLink(Actor actor, PersonId person) {
        AccessPolicy.require(actor, Permission.SET_UP);
        return database.write(actor.study(), tx -> {
            member(tx, actor, person);
            if (!person.equals(actor.person())) {
                doors.close(tx, actor.study(), person);
            }
            journal.record(tx, actor.study(), actor.person(), Event.of("team.link-renewed", person));
            return doors.open(tx, actor.study(), person);
        });
    }

    /// Takes a person from the team and closes their link. What they did stays.
    ///
    /// @throws Refused if it is the actor, or if the person codes in a round
    public void release(Actor actor, PersonId person) {
        AccessPolicy.require(actor, Permission.SET_UP);
        database.change(actor.study(), tx -> {
            var member = member(tx, actor, person);
            if (person.equals(actor.person())) {
                throw new Refused("refusal.study.release-self");
            }
            if (team.isInRound(tx, actor.study(), person)) {
                throw new Refused("refusal.study.release-coder", member.person().name());
            }
            team.leave(tx, actor.study(), person, clock.millis());
            doors.close(tx, actor.study(), person);
            journal.record(tx, actor.study(), actor.person(), Event.of("team.released", person));
        });
    }

    /// Everyone of the team with the state of their link: for those who hand links out.
    public Map<Member, LinkState> links(Actor actor) {
        AccessPolicy.require(actor, Permission.SET_UP);
        return database.read(tx -> {
            var links = new LinkedHashMap<Member, LinkState>();
            for (var member : team.members(tx, actor.study())) {
                links.put(
                        member,
                        doors.linkState(tx, actor.study(), member.person().id()));
            }
            return links;
        });
    }

    private Member member(Transaction tx, Actor actor, PersonId person) {
        return team.members(tx, actor.study()).stream()
                .filter(member -> member.person().id().equals(person))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /// A new person of the team and the link to hand out.
    public record Invitation(Member member, Token link) {}
}

package org.emic.report;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Permission;
import org.emic.agreement.saturation.GuestNameyChen;
import org.emic.coding.Rounds;
import org.emic.journal.Event;
import org.emic.journal.Journal;
import org.emic.saturation.StudySaturation;
import org.emic.storage.Database;
import org.emic.storage.Transaction;
import org.emic.study.StudyDesk;
import org.emic.themes.DisclosureOverride;
import org.emic.themes.Findings;
import org.emic.themes.FindingsDesk;

/// Makes the report from what the study holds at that moment, and lets it out.
public final class ReportDesk {

    private final Database database;
    private final Journal journal;
    private final StudyDesk studies;
    private final Rounds rounds;
    private final FindingsDesk findings;
    private final Evidence evidence;
    private final InstantSource clock;

    public ReportDesk(
            Database database,
            Journal journal,
            StudyDesk studies,
            Rounds rounds,
            FindingsDesk findings,
            Evidence evidence,
            InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.studies = studies;
        this.rounds = rounds;
        this.findings = findings;
        this.evidence = evidence;
        this.clock = clock;
    }

    /// The report as it is read inside the study: nothing is held back, what must stay in is marked.
    public StudyReport report(Actor actor, ReportOptions options) {
        AccessPolicy.require(actor, Permission.REPORT);
        return database.read(tx -> make(tx, actor, options));
    }

    /// The report as it may leave. The journal keeps that it left.
    public StudyReport takeOut(Actor actor, ReportOptions options, ReportFormat format) {
        AccessPolicy.require(actor, Permission.REPORT);
        return database.write(actor.study(), tx -> {
            var leaving = make(tx, actor, options).leaving();
            record(tx, actor, taken(format, leaving));
            return leaving;
        });
    }

    /// The whole report, with the quotations that should stay in, on the lead's word. The reason stands in the report;
    /// the journal keeps its length and its hash.
    public StudyReport takeOutWhole(Actor actor, ReportOptions options, ReportFormat format, String reason) {
        AccessPolicy.require(actor, Permission.OVERRIDE_DISCLOSURE);
        var override = new DisclosureOverride(reason);
        return database.write(actor.study(), tx -> {
            var whole = make(tx, actor, options).overridden(override.reason());
            var let = Event.of("report.disclosure-overridden", actor.study())
                    .with("quotations", whole.quotations().stayingIn());
            record(tx, actor, override.on(let));
            record(tx, actor, taken(format, whole));
            return whole;
        });
    }

    private static Event taken(ReportFormat format, StudyReport report) {
        return Event.of("report.taken-out", report.study().id())
                .with("format", format.word())
                .with("quotations", report.quotations().size())
                .with("held-back", report.quotations().heldBack());
    }

    private void record(Transaction tx, Actor actor, Event event) {
        journal.record(tx, actor.study(), actor.person(), event);
    }

    private StudyReport make(Transaction tx, Actor actor, ReportOptions options) {
        var study = studies.find(tx, actor.study());
        var round = rounds.revealed(tx, actor);
        var found = findings.findings(tx, actor);
        return new StudyReport(
                study,
                Instant.ofEpochMilli(clock.millis()),
                options,
                ParticipantTable.of(found.participation().roster()),
                ThemeTable.of(found, options),
                quotations(tx, actor, found, options),
                study.showsAgreement() ? evidence.agreement(tx, round) : Optional.empty(),
                StudySaturation.of(found, GuestNameyChen.USUAL),
                FigureCount.of(found, rounds.work(tx, round), evidence.proceedings(tx, round)),
                Optional.empty());
    }

    private QuotationRegister quotations(Transaction tx, Actor actor, Findings found, ReportOptions options) {
        var cut = findings.quotations(
                tx, actor, found.participation(), found.agreed().codings());
        return QuotationRegister.of(found.board(), cut, options.quotations());
    }
}

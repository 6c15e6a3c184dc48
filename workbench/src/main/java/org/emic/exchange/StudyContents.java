package org.emic.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emic.accounts.Actor;
import org.emic.accounts.Member;
import org.emic.adjudication.AdjudicationRecord;
import org.emic.adjudication.AgreedCode;
import org.emic.adjudication.AgreedCoding;
import org.emic.adjudication.DiscussedPlace;
import org.emic.adjudication.Resolution;
import org.emic.coding.CodeRevision;
import org.emic.coding.Coding;
import org.emic.coding.Letter;
import org.emic.coding.RevealedRound;
import org.emic.coding.RevealedWork;
import org.emic.ids.CodeId;
import org.emic.ids.PersonId;
import org.emic.ids.ResolutionId;
import org.emic.ids.TranscriptId;
import org.emic.journal.JournalEntry;
import org.emic.storage.Transaction;
import org.emic.study.Roster;
import org.emic.study.Study;
import org.emic.themes.DisclosureOverride;
import org.emic.themes.Findings;
import org.emic.themes.Quotation;
import org.emic.transcripts.Transcript;
import org.emic.transcripts.TranscriptSummary;

/// Everything of a study that may leave it, at one moment: the disclosure check has been over it. Transcripts are
/// opened
/// one at a time. It is valid only inside the transaction that it was gathered in.
final class StudyContents {

    private final Transaction tx;
    private final ExportSources sources;
    private final Moment moment;
    private final Study study;
    private final Roster roster;
    private final RevealedRound round;
    private final RevealedWork work;
    private final Findings findings;
    private final DisclosureCheck check;
    private final AdjudicationRecord adjudication;
    private final Map<CodeId, AgreedCode> agreedOf = new HashMap<>();
    private final Map<TranscriptId, List<AgreedCoding>> agreedIn;

    /// When it is, who wants to know how far it is, and whether the lead lets everything out.
    record Moment(Instant at, ExportWatch watch, Optional<DisclosureOverride> override) {}

    private StudyContents(Transaction tx, Actor actor, RevealedRound round, ExportSources sources, Moment moment) {
        this.tx = tx;
        this.sources = sources;
        this.moment = moment;
        this.round = round;
        this.study = sources.studies().find(tx, actor.study());
        this.work = sources.rounds().work(tx, round);
        this.findings = sources.findings().findings(tx, actor);
        this.check = new DisclosureCheck(findings.participation(), moment.override());
        this.roster = check.passed(sources.participants().roster(tx, actor.study()));
        this.adjudication = AdjudicationRecord.of(tx, round);
        findings.agreed().codes().forEach(code -> code.sources().forEach(source -> agreedOf.put(source, code)));
        this.agreedIn = findings.agreed().codings().stream().collect(Collectors.groupingBy(AgreedCoding::transcript));
    }

    /// @param round without it there are no contents: nothing leaves before the reveal
    static StudyContents gather(
            Transaction tx, Actor actor, RevealedRound round, ExportSources sources, Moment moment) {
        return new StudyContents(tx, actor, round, sources, moment);
    }

    Instant at() {
        return moment.at();
    }

    Study study() {
        return study;
    }

    /// What is held back of it, for what the check cannot see by itself.
    DisclosureCheck check() {
        return check;
    }

    Roster roster() {
        return roster;
    }

    RevealedRound round() {
        return round;
    }

    RevealedWork work() {
        return work;
    }

    Findings findings() {
        return findings;
    }

    AdjudicationRecord adjudication() {
        return adjudication;
    }

    /// What of a coder stands in a transcript, by place.
    List<Coding> codings(TranscriptId transcript, Letter letter) {
        return sources.reconciliation().witnesses(tx, round).in(transcript).of(letter);
    }

    List<AgreedCoding> agreedCodings(TranscriptId transcript) {
        return agreedIn.getOrDefault(transcript, List.of());
    }

    /// The agreed code that a coder's code belongs to.
    Optional<AgreedCode> agreed(CodeId code) {
        return Optional.ofNullable(agreedOf.get(code));
    }

    /// The agreed codes, the retired ones too.
    List<AgreedCode> agreedCodes() {
        return sources.reconciliation().codes(tx, round);
    }

    /// The resolutions that count: the newest that both signed, at each place that is a discrepancy.
    List<ResolutionId> inForce() {
        return sources.reconciliation().places(tx, round).stream()
                .map(DiscussedPlace::inForce)
                .flatMap(Optional::stream)
                .map(Resolution::id)
                .toList();
    }

    List<CodeRevision> revisions() {
        return sources.rounds().revisions(tx, round);
    }

    List<Member> team() {
        return sources.team().members(tx, study.id());
    }

    /// Everyone who is or was of the team.
    Map<PersonId, String> names() {
        return sources.team().names(tx, study.id());
    }

    /// The whole journal. All of it may be read: the only round there is, is revealed.
    List<JournalEntry> journal() {
        return sources.journal().all(tx, study.id());
    }

    /// In the order of the interviews.
    List<TranscriptSummary> transcripts() {
        return findings.participation().transcripts();
    }

    /// Opens one transcript after the other, and says so to who watches.
    Iterable<Transcript> opened() {
        var all = transcripts();
        return () -> IntStream.range(0, all.size())
                .mapToObj(index -> {
                    moment.watch().at(index + 1, all.size());
                    return open(all.get(index).id());
                })
                .iterator();
    }

    /// Opens them once more.
    Iterable<Transcript> openedAgain() {
        return () -> transcripts().stream().map(each -> open(each.id())).iterator();
    }

    private Transcript open(TranscriptId id) {
        return check.passed(sources.transcripts().find(tx, study.id(), id));
    }

    /// How many agreed passages are of speakers whose words must not leave but on the lead's word.
    int guardedPassages() {
        return (int) findings.agreed().codings().stream()
                .filter(coding -> findings.participation().staysIn(coding.transcript()))
                .count();
    }

    Stream<Quotation> quotations(Transcript transcript) {
        return agreedCodings(transcript.summary().id()).stream()
                .map(coding -> Quotation.cut(coding, transcript, findings.participation()));
    }
}

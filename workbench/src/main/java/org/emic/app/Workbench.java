package org.emic.app;

import java.nio.file.Path;
import java.time.InstantSource;
import org.emic.accounts.Doors;
import org.emic.accounts.Team;
import org.emic.adjudication.LabelDesk;
import org.emic.adjudication.Reconciliation;
import org.emic.adjudication.ResolutionDesk;
import org.emic.backup.Backup;
import org.emic.backup.Restore;
import org.emic.coding.CodebookDesk;
import org.emic.coding.CodingDesk;
import org.emic.coding.LineDesk;
import org.emic.coding.Rounds;
import org.emic.coding.StudyJournal;
import org.emic.coding.Submission;
import org.emic.demo.DemoDesks;
import org.emic.demo.DemoStudy;
import org.emic.exchange.ExportSources;
import org.emic.exchange.StudyExport;
import org.emic.ids.IdSource;
import org.emic.journal.Journal;
import org.emic.reliability.RoundAgreement;
import org.emic.report.ReportDesk;
import org.emic.saturation.StudySaturation;
import org.emic.storage.Database;
import org.emic.storage.DatabaseAddress;
import org.emic.study.AttributeDesk;
import org.emic.study.ParticipantDesk;
import org.emic.study.ParticipantImport;
import org.emic.study.StudyDesk;
import org.emic.study.SyntheticDoors;
import org.emic.themes.BoardDesk;
import org.emic.themes.BoardMoves;
import org.emic.themes.FindingsDesk;
import org.emic.transcripts.BringIn;
import org.emic.transcripts.TranscriptDesk;
import org.emic.transcripts.reading.ReadingLimits;
import org.emic.transcripts.reading.TranscriptReader;

/// All use cases over one database: the same for the web application, the command line and the tests.
public final class Workbench implements AutoCloseable {

    private final Database database;
    private final Journal journal;
    private final Doors doors;
    private final Team team;
    private final StudyDesk studies;
    private final SyntheticDoors syntheticDoors;
    private final ParticipantDesk participants;
    private final AttributeDesk attributes;
    private final ParticipantImport participantImport;
    private final TranscriptReader reader;
    private final TranscriptDesk transcripts;
    private final BringIn bringIn;
    private final Rounds rounds;
    private final CodebookDesk codebooks;
    private final CodingDesk codings;
    private final LineDesk lines;
    private final Submission submission;
    private final StudyJournal studyJournal;
    private final Reconciliation reconciliation;
    private final BoardDesk board;
    private final BoardMoves boardMoves;
    private final FindingsDesk findings;
    private final ReportDesk reports;
    private final LabelDesk labels;
    private final ResolutionDesk resolutions;
    private final RoundAgreement agreement;
    private final StudySaturation saturation;
    private final StudyExport exports;
    private final DemoStudy demo;
    private final Backup backup;
    private final Restore restore;

    private Workbench(Database database, IdSource ids, InstantSource clock) {
        this.database = database;
        this.journal = new Journal(clock);
        this.doors = new Doors(database, clock);
        this.team = new Team(database);
        this.studies = new StudyDesk(database, journal, team, doors, ids, clock);
        this.syntheticDoors = new SyntheticDoors(database, team, doors);
        this.participants = new ParticipantDesk(database, journal, ids, clock);
        this.attributes = new AttributeDesk(database, journal, ids);
        this.participantImport = new ParticipantImport(database, journal, participants, attributes, ids, clock);
        this.reader = new TranscriptReader(ReadingLimits.USUAL);
        this.transcripts = new TranscriptDesk(database);
        this.bringIn = new BringIn(database, journal, participants, reader, new BringIn.Clockwork(ids, clock));
        this.rounds = new Rounds(database, journal, team, ids, clock);
        this.codebooks = new CodebookDesk(database, journal, clock);
        this.codings = new CodingDesk(database, journal, transcripts, clock);
        this.lines = new LineDesk(database, journal, transcripts, ids, clock);
        this.submission = new Submission(database, journal, transcripts, clock);
        this.studyJournal = new StudyJournal(database, journal, rounds, team);
        this.reconciliation = new Reconciliation(rounds, transcripts::transcript);
        this.agreement = new RoundAgreement(database, studies, reconciliation);
        var material = new KeptMaterial(reconciliation, participants, transcripts, agreement);
        this.board = new BoardDesk(database, journal, rounds, material, ids, clock);
        this.boardMoves = new BoardMoves(database, journal, rounds, material);
        this.findings = new FindingsDesk(database, rounds, material);
        this.saturation = new StudySaturation(findings);
        this.reports = new ReportDesk(database, journal, studies, rounds, findings, material, clock);
        this.labels = new LabelDesk(database, journal, reconciliation, ids, clock);
        this.resolutions = new ResolutionDesk(database, journal, reconciliation, ids, clock);
        this.exports = new StudyExport(
                database,
                new ExportSources(journal, studies, team, participants, transcripts, rounds, reconciliation, findings),
                clock);
        this.backup = new Backup(database, clock);
        this.restore = new Restore(database, journal);
        this.demo = new DemoStudy(
                database,
                studies,
                new DemoDesks(
                        database,
                        attributes,
                        participants,
                        bringIn,
                        transcripts,
                        rounds,
                        codebooks,
                        codings,
                        lines,
                        submission,
                        labels,
                        reconciliation,
                        resolutions,
                        board,
                        boardMoves),
                ids);
    }

    /// Opens the data folder; its database is made if it is not there.
    public static Workbench open(Path dataFolder) {
        return open(dataFolder, IdSource.random(), InstantSource.system());
    }

    public static Workbench open(Path dataFolder, IdSource ids, InstantSource clock) {
        return open(DatabaseAddress.in(dataFolder), ids, clock);
    }

    public static Workbench open(DatabaseAddress address) {
        return open(address, IdSource.random(), InstantSource.system());
    }

    public static Workbench open(DatabaseAddress address, IdSource ids, InstantSource clock) {
        return new Workbench(Database.open(address), ids, clock);
    }

    public Database database() {
        return database;
    }

    public Journal journal() {
        return journal;
    }

    public Doors doors() {
        return doors;
    }

    public Team team() {
        return team;
    }

    public StudyDesk studies() {
        return studies;
    }

    public SyntheticDoors syntheticDoors() {
        return syntheticDoors;
    }

    public ParticipantDesk participants() {
        return participants;
    }

    public AttributeDesk attributes() {
        return attributes;
    }

    public ParticipantImport participantImport() {
        return participantImport;
    }

    /// Reads interview files without keeping anything.
    public TranscriptReader reader() {
        return reader;
    }

    public TranscriptDesk transcripts() {
        return transcripts;
    }

    public BringIn bringIn() {
        return bringIn;
    }

    public Rounds rounds() {
        return rounds;
    }

    public CodebookDesk codebooks() {
        return codebooks;
    }

    public CodingDesk codings() {
        return codings;
    }

    public LineDesk lines() {
        return lines;
    }

    public Submission submission() {
        return submission;
    }

    public StudyJournal studyJournal() {
        return studyJournal;
    }

    public Reconciliation reconciliation() {
        return reconciliation;
    }

    public BoardDesk board() {
        return board;
    }

    public BoardMoves boardMoves() {
        return boardMoves;
    }

    public FindingsDesk findings() {
        return findings;
    }

    public ReportDesk reports() {
        return reports;
    }

    public StudyExport exports() {
        return exports;
    }

    public LabelDesk labels() {
        return labels;
    }

    public ResolutionDesk resolutions() {
        return resolutions;
    }

    /// Agreement before resolution.
    public StudySaturation saturation() {
        return saturation;
    }

    public RoundAgreement agreement() {
        return agreement;
    }

    /// The whole database as a file. For the command line only.
    public Backup backup() {
        return backup;
    }

    /// For the command line only.
    public Restore restore() {
        return restore;
    }

    /// Builds the demonstration.
    public DemoStudy demo() {
        return demo;
    }

    @Override
    public void close() {
        database.close();
    }
}

package org.emic.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Permission;
import org.emic.coding.RevealedRound;
import org.emic.journal.Event;
import org.emic.journal.Sha256;
import org.emic.refusal.Refused;
import org.emic.storage.Database;
import org.emic.storage.Transaction;

/// Takes a study's data out.
public final class StudyExport {

    private final Database database;
    private final ExportSources sources;
    private final InstantSource clock;

    public StudyExport(Database database, ExportSources sources, InstantSource clock) {
        this.database = database;
        this.sources = sources;
        this.clock = clock;
    }

    /// Writes the data to a stream, which stays open. Nothing is written to it if something goes wrong before.
    ///
    /// @throws Refused if no round of the study is revealed
    public TakenOut.Receipt export(Actor actor, ExportWish wish, OutputStream out) throws IOException {
        try (var taken = take(actor, wish, ExportWatch.NOBODY)) {
            taken.writeTo(out);
            return taken.receipt();
        }
    }

    /// Writes the data whole to a place of their own, then journals that they left.
    ///
    /// The data are those of one moment. Reading them holds up nobody who writes; the entry follows.
    ///
    /// What the disclosure check holds back leaves only on the lead's word; that is an entry of its own.
    ///
    /// @throws org.emic.refusal.Forbidden if somebody else than the lead asks for everything
    /// @throws Refused if no round of the study is revealed
    public TakenOut take(Actor actor, ExportWish wish, ExportWatch watch) {
        AccessPolicy.require(actor, Permission.REPORT);
        if (wish.override().isPresent()) {
            AccessPolicy.require(actor, Permission.OVERRIDE_DISCLOSURE);
        }
        var file = place();
        var done = false;
        try {
            var receipt = database.read(tx -> write(contents(tx, actor, wish, watch), wish.format(), file));
            enter(actor, wish, receipt);
            done = true;
            return new TakenOut(file, receipt);
        } finally {
            if (!done) {
                TakenOut.remove(file);
            }
        }
    }

    private void enter(Actor actor, ExportWish wish, TakenOut.Receipt receipt) {
        var exported = Event.of("study.exported", actor.study())
                .with("format", receipt.format().word())
                .with("bytes", receipt.bytes())
                .with("sha256", receipt.sha256())
                .with("held-back", receipt.heldBack());
        database.change(actor.study(), tx -> {
            wish.override()
                    .map(override -> override.on(Event.of("export.disclosure-overridden", actor.study())
                            .with("quotations", receipt.letOut())))
                    .ifPresent(event -> record(tx, actor, event));
            record(tx, actor, exported);
        });
    }

    private void record(Transaction tx, Actor actor, Event event) {
        sources.journal().record(tx, actor.study(), actor.person(), event);
    }

    private StudyContents contents(Transaction tx, Actor actor, ExportWish wish, ExportWatch watch) {
        if (sources.rounds().newest(tx, actor.study()).orElse(null) instanceof RevealedRound round) {
            var moment = new StudyContents.Moment(Instant.ofEpochMilli(clock.millis()), watch, wish.override());
            return StudyContents.gather(tx, actor, round, sources, moment);
        }
        throw new Refused("refusal.export.not-revealed");
    }

    private static TakenOut.Receipt write(StudyContents contents, ExportFormat format, Path file) {
        try (var digest =
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), Sha256.begin())) {
            ExportWriter.of(format).write(contents, digest);
            digest.flush();
            var guarded = format.holdsWords() ? contents.guardedPassages() : 0;
            var whole = contents.check().override().isPresent();
            return new TakenOut.Receipt(
                    format,
                    format.fileName(contents.study().title(), contents.at()),
                    contents.at(),
                    Files.size(file),
                    HexFormat.of().formatHex(digest.getMessageDigest().digest()),
                    whole ? 0 : guarded,
                    whole ? guarded : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path place() {
        try {
            return Files.createTempFile("emic-", ".out");
        } catch (IOException e) {
            throw new UncheckedIOException("there is no place for temporary files", e);
        }
    }
}

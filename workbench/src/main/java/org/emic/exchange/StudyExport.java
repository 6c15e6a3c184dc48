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
import org.emic.refusal.Refused;
import org.emic.storage.Database;
import org.emic.storage.Transaction;
import org.emic.themes.Quotation;

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
    public TakenOut.Receipt export(Actor actor, ExportFormat format, OutputStream out) throws IOException {
        try (var taken = take(actor, format, ExportWatch.NOBODY)) {
            taken.writeTo(out);
            return taken.receipt();
        }
    }

    /// Writes the data whole to a place of their own, then journals that they left.
    ///
    /// The data are those of one moment. Reading them holds up nobody who writes; the entry follows.
    ///
    /// @throws Refused if no round of the study is revealed
    public TakenOut take(Actor actor, ExportFormat format, ExportWatch watch) {
        AccessPolicy.require(actor, Permission.REPORT);
        var file = place();
        var done = false;
        try {
            var receipt = database.read(tx -> write(contents(tx, actor, watch), format, file));
            enter(actor, receipt);
            done = true;
            return new TakenOut(file, receipt);
        } finally {
            if (!done) {
                TakenOut.remove(file);
            }
        }
    }

    private void enter(Actor actor, TakenOut.Receipt receipt) {
        var event = Event.of("study.exported", actor.study())
                .with("format", receipt.format().word())
                .with("bytes", receipt.bytes())
                .with("sha256", receipt.sha256())
                .with("held-back", receipt.heldBack());
        database.change(tx -> sources.journal().record(tx, actor.study(), actor.person(), event));
    }

    private StudyContents contents(Transaction tx, Actor actor, ExportWatch watch) {
        if (sources.rounds().newest(tx, actor.study()).orElse(null) instanceof RevealedRound round) {
            return StudyContents.gather(
                    tx, actor, round, sources, new StudyContents.Moment(Instant.ofEpochMilli(clock.millis()), watch));
        }
        throw new Refused("refusal.export.not-revealed");
    }

    private static TakenOut.Receipt write(StudyContents contents, ExportFormat format, Path file) {
        try (var digest =
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), Sha256.begin())) {
            ExportWriter.of(format).write(contents, digest);
            digest.flush();
            return new TakenOut.Receipt(
                    format,
                    format.fileName(contents.study().title(), contents.at()),
                    contents.at(),
                    Files.size(file),
                    HexFormat.of().formatHex(digest.getMessageDigest().digest()),
                    format == ExportFormat.CSV ? 0 : heldBack(contents));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The spans alone hold nobody's words, so nothing in them needs holding back.
    private static int heldBack(StudyContents contents) {
        return (int) contents.quotations().filter(Quotation::staysIn).count();
    }

    private static Path place() {
        try {
            return Files.createTempFile("emic-", ".out");
        } catch (IOException e) {
            throw new UncheckedIOException("there is no place for temporary files", e);
        }
    }
}

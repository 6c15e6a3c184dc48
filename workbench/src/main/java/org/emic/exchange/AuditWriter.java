package org.emic.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.ids.TranscriptId;
import org.emic.journal.JournalEntry;
import org.emic.study.FileStem;
import org.emic.transcripts.Transcript;

/// Writes the archive for an auditor, in the six classes of records of Halpern (1983), as Lincoln and Guba (1985) list
/// them. Private memos are not in it.
final class AuditWriter implements ExportWriter {

    static final String RAW = "1-raw-data/";
    static final String ANALYSIS = "2-data-reduction-and-analysis-products/";
    static final String SYNTHESIS = "3-data-reconstruction-and-synthesis-products/";
    static final String PROCESS = "4-process-notes/";
    static final String INTENTIONS = "5-intentions-and-dispositions/";
    static final String INSTRUMENTS = "6-instrument-development/";

    static final String JOURNAL = PROCESS + "journal.jsonl";

    @Override
    public void write(StudyContents contents, OutputStream out) throws IOException {
        var zip = new AuditZip(out, contents.at());
        zip.add("README.txt", readme(contents));
        raw(zip, contents);
        var tables = new AuditTables(contents);
        analysis(zip, contents, tables);
        zip.add(SYNTHESIS + "agreed-codes.csv", tables::agreedCodes);
        zip.add(SYNTHESIS + "themes.csv", tables::themes);
        process(zip, contents, tables);
        zip.add(INTENTIONS + "README.txt", ResourceText.read("intentions.txt"));
        zip.add(INTENTIONS + "study.json", AuditWriter.study(contents));
        zip.add(INTENTIONS + "team.csv", tables::team);
        zip.add(INSTRUMENTS + "README.txt", ResourceText.read("instruments.txt"));
        zip.end();
    }

    private static void raw(AuditZip zip, StudyContents contents) throws IOException {
        var files = files(contents);
        var tables = new TranscriptTables(contents, files);
        zip.add(RAW + "participants.csv", tables::participants);
        zip.add(RAW + "transcripts.csv", tables::transcripts);
        for (var transcript : contents.opened()) {
            zip.add(RAW + files.get(transcript.summary().id()), text(transcript));
        }
        zip.add(RAW + "turns.csv", tables::turns);
        zip.add(RAW + "lines.csv", tables::lines);
    }

    /// Exactly the text that positions count in. Unless it is held back, its hash is the one that was taken when it was
    /// kept.
    private static AuditZip.Content text(Transcript transcript) {
        return out -> out.write(transcript.text().whole().getBytes(StandardCharsets.UTF_8));
    }

    private static void analysis(AuditZip zip, StudyContents contents, AuditTables tables) throws IOException {
        zip.add(ANALYSIS + "spans.csv", out -> new SpansWriter().write(contents, out));
        zip.add(ANALYSIS + "codebooks.csv", tables::codebooks);
        zip.add(ANALYSIS + "codebooks-earlier.csv", tables::earlierCodebooks);
        zip.add(ANALYSIS + "codings.csv", tables::codings);
        zip.add(ANALYSIS + "nothing-to-code.csv", tables::nothingToCode);
        zip.add(ANALYSIS + "agreed-codings.csv", tables::agreedCodings);
        zip.add(ANALYSIS + "participants-by-codes.csv", tables::matrix);
    }

    private static void process(AuditZip zip, StudyContents contents, AuditTables tables) throws IOException {
        var decisions = new DecisionTables(contents);
        zip.add(JOURNAL, out -> journal(contents, out));
        zip.add(PROCESS + "rounds.csv", tables::rounds);
        zip.add(PROCESS + "label-decisions.csv", decisions::labels);
        zip.add(PROCESS + "resolutions.csv", decisions::resolutions);
        zip.add(PROCESS + "outcomes.csv", decisions::outcomes);
        zip.add(PROCESS + "signatures.csv", decisions::signatures);
        zip.add(PROCESS + "discussion.csv", decisions::discussion);
    }

    /// `transcripts/01-p07.txt`, by transcript.
    private static Map<TranscriptId, String> files(StudyContents contents) {
        var files = new LinkedHashMap<TranscriptId, String>();
        var number = 0;
        for (var each : contents.transcripts()) {
            var stem = String.format(Locale.ROOT, "%02d-%s", ++number, FileStem.of(each.title(), "interview"));
            files.put(each.id(), "transcripts/" + stem + ".txt");
        }
        return files;
    }

    /// A journal entry with everything that its hash is over.
    record EntryLine(
            String study,
            long number,
            long atMillis,
            String at,
            Optional<String> person,
            String kind,
            Optional<String> subject,
            Map<String, String> details,
            Optional<String> sealedRound,
            String previousHash,
            String hash) {

        static EntryLine of(JournalEntry entry) {
            var event = entry.event();
            return new EntryLine(
                    entry.study().toString(),
                    entry.number(),
                    entry.at().toEpochMilli(),
                    entry.at().toString(),
                    entry.person().map(Object::toString),
                    event.kind(),
                    event.subject().map(Object::toString),
                    new TreeMap<>(event.details()),
                    event.sealedBy().map(Object::toString),
                    entry.previousHash(),
                    entry.hash());
        }
    }

    private static void journal(StudyContents contents, OutputStream out) throws IOException {
        for (var entry : contents.journal()) {
            out.write(StudyJsonWriter.JSON.writeValueAsBytes(EntryLine.of(entry)));
            out.write('\n');
        }
    }

    private static String study(StudyContents contents) {
        return StudyJsonWriter.JSON
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(new StudyParts(contents).study())
                + "\n";
    }

    private static String readme(StudyContents contents) {
        var study = contents.study();
        return ResourceText.read("readme.txt")
                .replace("{title}", study.title())
                .replace(
                        "{synthetic}", study.synthetic() ? "\nAll of this study is invented, for demonstration.\n" : "")
                .replace("{disclosure}", ResourceText.wrapped(DisclosureWords.of(contents)))
                .replace("{at}", contents.at().toString())
                .replace("{entries}", Integer.toString(contents.journal().size()));
    }
}

package org.emic.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.stream.Stream;

/// The tables of what the coders and the team made of the interviews.
final class AuditTables {

    private final StudyContents contents;
    private final StudyParts study;
    private final CodingParts coding;
    private final CodePlaces places;

    AuditTables(StudyContents contents) {
        this.contents = contents;
        this.study = new StudyParts(contents);
        this.coding = new CodingParts(contents);
        this.places = new CodePlaces(contents.findings().board());
    }

    void codebooks(OutputStream out) throws IOException {
        var rows = CsvRows.begin(
                out,
                "code",
                "coder",
                "name",
                "definition",
                "use_when",
                "not_when",
                "example",
                "in_vivo",
                "created_at",
                "retired_at",
                "version");
        for (var each : coding.codes().toList()) {
            rows.add(
                    each.id(),
                    each.coder(),
                    each.name(),
                    each.definition(),
                    each.useWhen(),
                    each.notWhen(),
                    each.example(),
                    each.inVivo(),
                    each.createdAt(),
                    each.retiredAt(),
                    each.version());
        }
        rows.end();
    }

    void earlierCodebooks(OutputStream out) throws IOException {
        var rows = CsvRows.begin(
                out, "code", "version", "name", "definition", "use_when", "not_when", "example", "replaced_at");
        for (var code : coding.codes().toList()) {
            for (var each : code.earlier()) {
                rows.add(
                        code.id(),
                        each.version(),
                        each.name(),
                        each.definition(),
                        each.useWhen(),
                        each.notWhen(),
                        each.example(),
                        each.replacedAt());
            }
        }
        rows.end();
    }

    void codings(OutputStream out) throws IOException {
        var rows = CsvRows.begin(
                out, "coding", "transcript", "coder", "code", "start", "end", "speaks_against", "created_at");
        for (var each : coding.codings().toList()) {
            rows.add(
                    each.id(),
                    each.transcript(),
                    each.coder(),
                    each.code(),
                    each.start(),
                    each.end(),
                    each.negative(),
                    each.createdAt());
        }
        rows.end();
    }

    void nothingToCode(OutputStream out) throws IOException {
        var rows = CsvRows.begin(out, "transcript", "coder", "line");
        for (var each : coding.nothingToCode().toList()) {
            for (var line : each.lines()) {
                rows.add(each.transcript(), each.coder(), line);
            }
        }
        rows.end();
    }

    void agreedCodings(OutputStream out) throws IOException {
        var rows = CsvRows.begin(out, "agreed_code", "transcript", "start", "end", "speaks_against");
        for (var each : coding.agreedCodings().toList()) {
            rows.add(each.agreedCode(), each.transcript(), each.start(), each.end(), each.negative());
        }
        rows.end();
    }

    void matrix(OutputStream out) throws IOException {
        var headings = Stream.concat(
                        Stream.of("participant"),
                        places.places().stream().map(place -> place.code().name()))
                .toArray(String[]::new);
        var rows = CsvRows.begin(out, headings);
        var counts = contents.findings().counts();
        for (var participant : counts.participants()) {
            var row = new ArrayList<Object>();
            row.add(participant.label());
            row.addAll(places.spokenOf(participant, counts));
            rows.add(row.toArray());
        }
        rows.end();
    }

    void agreedCodes(OutputStream out) throws IOException {
        var rows = CsvRows.begin(out, "agreed_code", "name", "definition", "coders_codes", "retired_at", "merged_into");
        for (var each : coding.agreedCodes().toList()) {
            rows.add(
                    each.id(),
                    each.name(),
                    each.definition(),
                    String.join("|", each.codes()),
                    each.retiredAt(),
                    each.mergedInto());
        }
        rows.end();
    }

    void themes(OutputStream out) throws IOException {
        var rows = CsvRows.begin(
                out,
                "theme",
                "theme_definition",
                "subcategory",
                "subcategory_definition",
                "agreed_code",
                "name",
                "participants",
                "of");
        var counts = contents.findings().counts();
        for (var place : places.places()) {
            var share = counts.share(counts.of(place.code().id()));
            rows.add(
                    place.theme(),
                    place.themeDefinition(),
                    place.subcategory(),
                    place.subcategoryDefinition(),
                    place.code().id(),
                    place.code().name(),
                    share.count(),
                    share.base());
        }
        rows.end();
    }

    void rounds(OutputStream out) throws IOException {
        var rows = CsvRows.begin(out, "round", "revealed_at", "letter", "coder", "submitted_at", "seal");
        var round = coding.round();
        for (var each : round.coders()) {
            rows.add(round.number(), round.revealedAt(), each.letter(), each.person(), each.submittedAt(), each.seal());
        }
        rows.end();
    }

    void team(OutputStream out) throws IOException {
        var rows = CsvRows.begin(out, "person", "name", "role", "codes");
        for (var each : study.people().toList()) {
            rows.add(each.id(), each.name(), each.role(), each.codes());
        }
        rows.end();
    }
}

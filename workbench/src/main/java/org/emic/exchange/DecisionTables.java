package org.emic.exchange;

import java.io.IOException;
import java.io.OutputStream;

/// The tables of what was decided while the coders reconciled, and why.
final class DecisionTables {

    private final CodingParts parts;

    DecisionTables(StudyContents contents) {
        this.parts = new CodingParts(contents);
    }

    void labels(OutputStream out) throws IOException {
        var rows = CsvRows.begin(
                out, "decision", "code_a", "code_b", "verdict", "reason", "decided_by", "decided_at", "taken_back_at");
        for (var each : parts.labelDecisions().toList()) {
            rows.add(
                    each.id(),
                    each.codeA(),
                    each.codeB(),
                    each.verdict(),
                    each.reason(),
                    each.decidedBy(),
                    each.decidedAt(),
                    each.withdrawnAt());
        }
        rows.end();
    }

    void resolutions(OutputStream out) throws IOException {
        var rows = CsvRows.begin(
                out,
                "resolution",
                "place",
                "transcript",
                "number",
                "discrepancy",
                "kind",
                "reason",
                "proposed_by",
                "proposed_at",
                "in_force");
        for (var each : parts.resolutions().toList()) {
            rows.add(
                    each.id(),
                    each.place(),
                    each.transcript(),
                    each.number(),
                    each.discrepancy(),
                    each.kind(),
                    each.reason(),
                    each.proposedBy(),
                    each.proposedAt(),
                    each.inForce());
        }
        rows.end();
    }

    void outcomes(OutputStream out) throws IOException {
        var rows = CsvRows.begin(out, "resolution", "agreed_code", "start", "end", "speaks_against");
        for (var resolution : parts.resolutions().toList()) {
            for (var each : resolution.outcomes()) {
                rows.add(resolution.id(), each.agreedCode(), each.start(), each.end(), each.negative());
            }
        }
        rows.end();
    }

    void signatures(OutputStream out) throws IOException {
        var rows = CsvRows.begin(out, "resolution", "person", "signed_at", "taken_back_at");
        for (var resolution : parts.resolutions().toList()) {
            for (var each : resolution.signatures()) {
                rows.add(resolution.id(), each.person(), each.signedAt(), each.withdrawnAt());
            }
        }
        rows.end();
    }

    void discussion(OutputStream out) throws IOException {
        var rows = CsvRows.begin(out, "place", "person", "said_at", "body");
        for (var each : parts.discussion().toList()) {
            rows.add(each.place(), each.person(), each.saidAt(), each.body());
        }
        rows.end();
    }
}

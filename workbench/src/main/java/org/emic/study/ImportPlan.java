package org.emic.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emic.ids.AttributeId;
import org.emic.study.reading.Table;

/// What keeping a table of participants would do, and what stands in the way.
///
/// @param attributes the attributes that it fills, each at the table's column of the same place; empty if left out
/// @param rows one a participant, in the order of the file
public record ImportPlan(List<Optional<Attribute>> attributes, List<PlannedRow> rows, List<ImportProblem> problems) {

    public ImportPlan {
        attributes = List.copyOf(attributes);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /// A row that can be kept.
    ///
    /// @param known the participant of this label, if there is one already
    public record PlannedRow(String label, Map<AttributeId, String> values, Optional<Participant> known) {}

    public long known() {
        return rows.stream().filter(row -> row.known().isPresent()).count();
    }

    /// What the columns of a table suggest by themselves, the label's column left out.
    static List<ColumnChoice> guess(Table table, Roster roster) {
        var roles = new ArrayList<Boolean>();
        var choices = new ArrayList<ColumnChoice>();
        for (var index = 1; index < table.header().size(); index++) {
            var name = table.header().get(index);
            var known = known(roster, name);
            var kind = known.map(Attribute::kind).orElse(ImportColumn.guess(ImportColumn.values(table, index)));
            var isRole = known.map(Attribute::isRole)
                    .orElse(roster.role().isEmpty()
                            && !roles.contains(true)
                            && kind == AttributeKind.CHOICE
                            && name.toLowerCase(Locale.ROOT).contains("role"));
            roles.add(isRole);
            choices.add(new ColumnChoice(Optional.of(kind), isRole));
        }
        return choices;
    }

    /// @param choices one for each column after the label's
    static ImportPlan of(Table table, Roster roster, List<ColumnChoice> choices) {
        var problems = new ArrayList<ImportProblem>();
        var attributes = IntStream.range(1, table.header().size())
                .mapToObj(index -> column(table, roster, choices.get(index - 1), index))
                .toList();
        attributes.forEach(attribute -> attribute.ifPresent(known -> check(known, table, problems)));
        var byLabel = new HashMap<String, Participant>();
        roster.participants().forEach(known -> byLabel.put(key(known.label()), known));
        var seen = new HashMap<String, Integer>();
        var rows = new ArrayList<PlannedRow>();
        for (var row : table.rows()) {
            var label = row.cells().getFirst();
            checkLabel(table, row, seen, problems);
            rows.add(new PlannedRow(
                    label, values(table, row, attributes, problems), Optional.ofNullable(byLabel.get(key(label)))));
        }
        return new ImportPlan(attributes, rows, problems);
    }

    private static Optional<Attribute> column(Table table, Roster roster, ColumnChoice choice, int index) {
        var name = table.header().get(index);
        return choice.kind().isEmpty()
                ? Optional.empty()
                : Optional.of(new ImportColumn(index, name, choice, known(roster, name)).attribute(table));
    }

    private static void check(Attribute attribute, Table table, List<ImportProblem> problems) {
        var heading = table.rows().getFirst().number() - 1;
        if (attribute.name().codePointCount(0, attribute.name().length()) > 80) {
            problems.add(ImportProblem.at(heading, attribute.name(), "participants.problem.heading-long", 80));
        }
        if (attribute.isRole()
                && (attribute.kind() == AttributeKind.NUMBER || attribute.kind() == AttributeKind.YES_NO)) {
            problems.add(ImportProblem.at(heading, attribute.name(), "participants.problem.role"));
        }
        if (attribute.options().size() > 200
                || attribute.options().stream().anyMatch(option -> option.length() > 100)) {
            problems.add(ImportProblem.at(heading, attribute.name(), "participants.problem.options", 200, 100));
        }
    }

    private static void checkLabel(
            Table table, Table.Row row, Map<String, Integer> seen, List<ImportProblem> problems) {
        var heading = table.header().getFirst();
        var label = row.cells().getFirst();
        if (label.isBlank()) {
            problems.add(ImportProblem.at(row.number(), heading, "participants.problem.no-label"));
        } else if (label.codePointCount(0, label.length()) > 60) {
            problems.add(ImportProblem.at(row.number(), heading, "participants.problem.label-long", 60));
        } else {
            var before = seen.putIfAbsent(key(label), row.number());
            if (before != null) {
                problems.add(
                        ImportProblem.at(row.number(), heading, "participants.problem.label-twice", label, before));
            }
        }
    }

    private static Map<AttributeId, String> values(
            Table table, Table.Row row, List<Optional<Attribute>> attributes, List<ImportProblem> problems) {
        var values = new HashMap<AttributeId, String>();
        for (var index = 1; index < row.cells().size(); index++) {
            var text = row.cells().get(index);
            var attribute = attributes.get(index - 1).orElse(null);
            if (attribute == null || text.isBlank()) {
                continue;
            }
            var heading = table.header().get(index);
            if (text.codePointCount(0, text.length()) > ParticipantFields.LONGEST_VALUE) {
                problems.add(ImportProblem.at(
                        row.number(), heading, "participants.problem.long", ParticipantFields.LONGEST_VALUE));
            } else if (text.startsWith("ERROR:")) {
                problems.add(ImportProblem.at(row.number(), heading, "participants.problem.error", text.substring(6)));
            } else {
                attribute
                        .read(text)
                        .ifPresentOrElse(
                                value -> values.put(attribute.id(), value),
                                () -> problems.add(ImportProblem.at(
                                        row.number(),
                                        heading,
                                        "participants.problem."
                                                + attribute.kind().word(),
                                        text)));
            }
        }
        return values;
    }

    private static Optional<Attribute> known(Roster roster, String name) {
        return roster.attributes().stream()
                .filter(attribute -> attribute.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}

package org.emic.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.ids.AttributeId;
import org.emic.study.reading.Table;

/// A column of an imported table and the attribute that it becomes or goes into.
///
/// @param index its place in the table, from 1; 0 is the label
/// @param choice what was chosen; of a known attribute the kind stays what it is
/// @param known the attribute of this name, if the study has it
record ImportColumn(int index, String name, ColumnChoice choice, Optional<Attribute> known) {

    /// More different values than this, and a column of words is text rather than a choice.
    private static final int MOST_OPTIONS = 12;

    /// The kind that a column's values suggest: number, yes or no, a choice among a few that repeat, else text.
    static AttributeKind guess(List<String> values) {
        if (values.isEmpty()) {
            return AttributeKind.TEXT;
        }
        if (values.stream().allMatch(value -> WrittenNumber.read(value).isPresent())) {
            return AttributeKind.NUMBER;
        }
        if (values.stream().allMatch(value -> Attribute.yesOrNo(value).isPresent())) {
            return AttributeKind.YES_NO;
        }
        var different = distinct(values).size();
        return different <= MOST_OPTIONS && different < values.size() ? AttributeKind.CHOICE : AttributeKind.TEXT;
    }

    /// What stands in a column of a table, blanks left out.
    static List<String> values(Table table, int index) {
        return table.rows().stream()
                .map(row -> row.cells().get(index))
                .filter(value -> !value.isBlank())
                .toList();
    }

    /// The attribute as it will be once the table is kept: a choice takes the new words as further options.
    Attribute attribute(Table table) {
        var kind = known.map(Attribute::kind).or(choice::kind).orElse(AttributeKind.TEXT);
        var options = new ArrayList<>(known.map(Attribute::options).orElse(List.of()));
        if (kind == AttributeKind.CHOICE) {
            options.addAll(values(table, index));
        }
        return new Attribute(
                known.map(Attribute::id).orElseGet(() -> new AttributeId(new java.util.UUID(0, index))),
                known.map(Attribute::name).orElse(name),
                kind,
                distinct(options),
                choice.isRole());
    }

    private static List<String> distinct(List<String> values) {
        var kept = new java.util.LinkedHashMap<String, String>();
        values.forEach(value -> kept.putIfAbsent(value.toLowerCase(java.util.Locale.ROOT), value));
        return List.copyOf(kept.values());
    }
}

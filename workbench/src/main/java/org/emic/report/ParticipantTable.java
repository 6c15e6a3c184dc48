package org.emic.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.study.Attribute;
import org.emic.study.Roster;
import org.emic.study.Share;
import org.emic.study.WrittenNumber;

/// Table 1: who the participants are whose interviews were analysed. Free text stays out; it can tell who somebody is.
///
/// @param size N
/// @param leftOut names of the free-text attributes
/// @param role the name of the attribute by which quotations are attributed, if there is one
public record ParticipantTable(
        int size, List<Characteristic> characteristics, List<String> leftOut, Optional<String> role) {

    public ParticipantTable {
        characteristics = List.copyOf(characteristics);
        leftOut = List.copyOf(leftOut);
    }

    static ParticipantTable of(Roster roster) {
        var characteristics = new ArrayList<Characteristic>();
        var leftOut = new ArrayList<String>();
        for (var attribute : roster.attributes()) {
            switch (attribute.kind()) {
                case TEXT -> leftOut.add(attribute.name());
                case CHOICE, YES_NO -> characteristics.add(values(roster, attribute));
                case NUMBER -> characteristics.add(numbers(roster, attribute));
            }
        }
        return new ParticipantTable(
                roster.participants().size(),
                characteristics,
                leftOut,
                roster.role().map(Attribute::name));
    }

    private static Characteristic values(Roster roster, Attribute attribute) {
        var base = roster.participants().size();
        var values = new ArrayList<Characteristic.Value>();
        var known = 0;
        for (var counted : roster.counts(attribute).entrySet()) {
            known += counted.getValue();
            values.add(new Characteristic.Value(counted.getKey(), new Share(counted.getValue(), base)));
        }
        return new Characteristic.Values(attribute.name(), values, base - known);
    }

    private static Characteristic numbers(Roster roster, Attribute attribute) {
        var written = roster.participants().stream()
                .flatMap(participant -> participant.value(attribute.id()).stream())
                .filter(value -> WrittenNumber.read(value).isPresent())
                .sorted(attribute.order())
                .toList();
        var numbers = written.stream()
                .flatMap(value -> WrittenNumber.read(value).stream())
                .toList();
        var over = numbers.stream().anyMatch(number -> number.rank() > 0);
        var under = numbers.stream().anyMatch(number -> number.rank() < 0);
        var bound = over
                ? Characteristic.Bound.AT_LEAST
                : under ? Characteristic.Bound.AT_MOST : Characteristic.Bound.EXACT;
        return new Characteristic.Numbers(
                attribute.name(),
                over && under ? Optional.empty() : mean(numbers),
                bound,
                written.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Characteristic.Range(written.getFirst(), written.getLast())),
                written.size(),
                roster.participants().size() - written.size());
    }

    private static Optional<BigDecimal> mean(List<WrittenNumber> numbers) {
        return numbers.stream()
                .map(WrittenNumber::value)
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(numbers.size()), 1, RoundingMode.HALF_UP));
    }
}

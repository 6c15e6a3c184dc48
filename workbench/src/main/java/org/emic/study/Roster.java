package org.emic.study;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.ids.AttributeId;

/// The participants of a study and what is known of them.
///
/// @param attributes in their order
/// @param participants in the order in which they were added
public record Roster(List<Attribute> attributes, List<Participant> participants) {

    public Roster {
        attributes = List.copyOf(attributes);
        participants = List.copyOf(participants);
    }

    public Optional<Attribute> attribute(AttributeId id) {
        return attributes.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /// The attribute by which quotations are attributed, if one was chosen.
    public Optional<Attribute> role() {
        return attributes.stream().filter(Attribute::isRole).findFirst();
    }

    /// How many participants have each value, the attribute's own order first. Values that nobody has are there with 0
    /// if the attribute is a choice. Who has no value is in none of them: the base is [#participants].
    public Map<String, Integer> counts(Attribute attribute) {
        var counts = new LinkedHashMap<String, Integer>();
        attribute.options().forEach(option -> counts.put(option, 0));
        participants.stream()
                .flatMap(participant -> participant.value(attribute.id()).stream())
                .sorted(attribute.order())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    /// The same participants in the order of their labels, numbers in them by size: P2 before P10.
    public Roster sortedByLabel() {
        var order = Comparator.comparing(Participant::label, labelOrder());
        return new Roster(attributes, participants.stream().sorted(order).toList());
    }

    private static Comparator<Object> labelOrder() {
        var order = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
        order.setNumericCollation(true);
        return order;
    }

    /// The same participants in the order of an attribute's values; those without a value last.
    public Roster sortedBy(Attribute attribute) {
        Comparator<Participant> order = Comparator.comparing(
                participant -> participant.value(attribute.id()).orElse(null), Comparator.nullsLast(attribute.order()));
        return new Roster(attributes, participants.stream().sorted(order).toList());
    }
}

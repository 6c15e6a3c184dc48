package org.emic.study;

import java.util.ArrayList;
import java.util.List;
import org.emic.refusal.Refused;

/// What a person says an attribute should be.
///
/// @param name 1 to 80 characters
/// @param options of a choice: 1 to 200, each 1 to 100 characters, none twice; ignored for the other kinds
/// @param isRole whether it becomes the role attribute; the one that was it before is it no more
public record AttributeFields(String name, AttributeKind kind, List<String> options, boolean isRole) {

    private static final int MOST_OPTIONS = 200;

    public AttributeFields {
        name = StudyWords.required("refusal.participants.attribute-name", name, 80);
        options = kind == AttributeKind.CHOICE ? distinct(options) : List.of();
        if (isRole && kind != AttributeKind.CHOICE && kind != AttributeKind.TEXT) {
            throw new Refused("refusal.participants.role-kind", name);
        }
    }

    private static List<String> distinct(List<String> options) {
        var kept = new ArrayList<String>();
        for (var option : options) {
            var word = StudyWords.optional("refusal.participants.option", option, 100);
            if (!word.isEmpty() && kept.stream().noneMatch(word::equalsIgnoreCase)) {
                kept.add(word);
            }
        }
        if (kept.isEmpty()) {
            throw new Refused("refusal.participants.options-missing");
        }
        if (kept.size() > MOST_OPTIONS) {
            throw new Refused("refusal.participants.options-many", MOST_OPTIONS);
        }
        return List.copyOf(kept);
    }
}

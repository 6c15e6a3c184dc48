package org.emic.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.ids.ParticipantId;
import org.emic.study.Attribute;
import org.emic.study.AttributeKind;
import org.emic.study.Participant;
import org.emic.study.WrittenNumber;

/// Participants as `Case`s, and what is known of them as typed variables, as far as the disclosure check lets them out.
///
/// A variable is a number only if all values that leave are numbers: one `100+` makes it text, since it must stay as it
/// was written.
final class RefiParticipants {

    private final StudyContents contents;
    private final List<Variable> variables;

    RefiParticipants(StudyContents contents) {
        this.contents = contents;
        this.variables =
                contents.roster().attributes().stream().map(this::variable).toList();
    }

    private enum Type {
        TEXT("Text"),
        BOOLEAN("Boolean"),
        INTEGER("Integer"),
        FLOAT("Float");

        private final String word;

        Type(String word) {
            this.word = word;
        }
    }

    private record Variable(Attribute attribute, Type type) {

        String written(String value) {
            return switch (type) {
                case TEXT -> value;
                case BOOLEAN -> Boolean.toString(value.equals("yes"));
                case INTEGER, FLOAT -> number(value).orElseThrow().toPlainString();
            };
        }
    }

    private Variable variable(Attribute attribute) {
        var values = contents.roster().participants().stream()
                .flatMap(each -> each.value(attribute.id()).stream())
                .toList();
        return new Variable(attribute, type(attribute.kind(), values));
    }

    private static Type type(AttributeKind kind, List<String> values) {
        return switch (kind) {
            case TEXT, CHOICE -> Type.TEXT;
            case YES_NO -> List.of("yes", "no").containsAll(values) ? Type.BOOLEAN : Type.TEXT;
            case NUMBER -> {
                var numbers =
                        values.stream().flatMap(each -> number(each).stream()).toList();
                if (numbers.size() < values.size()) {
                    yield Type.TEXT;
                }
                yield numbers.stream().allMatch(each -> each.scale() <= 0) ? Type.INTEGER : Type.FLOAT;
            }
        };
    }

    /// Empty for what is no single number, such as `100+`.
    private static Optional<BigDecimal> number(String value) {
        return WrittenNumber.read(value).filter(each -> each.rank() == 0).map(WrittenNumber::value);
    }

    void writeVariables(RefiXml xml) throws IOException {
        if (variables.isEmpty()) {
            return;
        }
        xml.open("Variables");
        for (var each : variables) {
            xml.open("Variable")
                    .with("guid", RefiGuid.of(each.attribute().id()))
                    .with("name", each.attribute().name())
                    .with("typeOfVariable", each.type().word);
            var options = each.attribute().options();
            xml.text("Description", options.isEmpty() ? "" : "One of: " + String.join("; ", options));
            xml.close();
        }
        xml.close();
    }

    void writeCases(RefiXml xml) throws IOException {
        var participants = contents.roster().participants();
        if (participants.isEmpty()) {
            return;
        }
        xml.open("Cases");
        for (var participant : participants) {
            xml.open("Case").with("guid", RefiGuid.of(participant.id())).with("name", participant.label());
            writeValues(xml, participant);
            for (var source : sourcesOf(participant.id())) {
                xml.leaf("SourceRef").with("targetGUID", source);
            }
            xml.close();
        }
        xml.close();
    }

    private List<String> sourcesOf(ParticipantId participant) {
        var sources = new ArrayList<String>();
        for (var each : contents.transcripts()) {
            if (each.participant().equals(Optional.of(participant))) {
                sources.add(RefiGuid.of(each.id()));
            }
        }
        return sources;
    }

    /// The values of whose interview it is, once more, for programs that look for them there.
    void writeValues(RefiXml xml, Optional<ParticipantId> speaker) throws IOException {
        for (var participant : contents.roster().participants()) {
            if (speaker.equals(Optional.of(participant.id()))) {
                writeValues(xml, participant);
            }
        }
    }

    private void writeValues(RefiXml xml, Participant participant) throws IOException {
        for (var variable : variables) {
            var value = participant.value(variable.attribute().id());
            if (value.isPresent()) {
                xml.open("VariableValue");
                xml.leaf("VariableRef")
                        .with("targetGUID", RefiGuid.of(variable.attribute().id()));
                xml.text(variable.type().word + "Value", variable.written(value.get()));
                xml.close();
            }
        }
    }
}

package org.emic.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.emic.accounts.Member;
import org.emic.adjudication.AgreedCode;
import org.emic.exchange.StudyShape.AttributePart;
import org.emic.exchange.StudyShape.DisclosurePart;
import org.emic.exchange.StudyShape.LinePart;
import org.emic.exchange.StudyShape.ParticipantPart;
import org.emic.exchange.StudyShape.PersonPart;
import org.emic.exchange.StudyShape.StudyPart;
import org.emic.exchange.StudyShape.SubcategoryPart;
import org.emic.exchange.StudyShape.ThemePart;
import org.emic.exchange.StudyShape.TranscriptPart;
import org.emic.exchange.StudyShape.TurnPart;
import org.emic.ids.ParticipantId;
import org.emic.ids.PersonId;
import org.emic.themes.Disclosure;
import org.emic.themes.DisclosureOverride;
import org.emic.themes.Subcategory;
import org.emic.transcripts.Transcript;

/// Puts a study's contents into the shape in which they leave.
final class StudyParts {

    private final StudyContents contents;

    StudyParts(StudyContents contents) {
        this.contents = contents;
    }

    StudyPart study() {
        var study = contents.study();
        return new StudyPart(
                study.id().toString(),
                study.title(),
                study.question(),
                study.profile().word(),
                study.synthetic(),
                study.showsAgreement(),
                study.createdAt());
    }

    DisclosurePart disclosure() {
        return new DisclosurePart(
                Disclosure.SMALLEST_ROLE,
                contents.guardedPassages(),
                contents.check().override().map(DisclosureOverride::reason));
    }

    /// The team in the order of joining, then those who left, by id.
    Stream<PersonPart> people() {
        var there = new LinkedHashMap<PersonId, Member>();
        contents.team().forEach(member -> there.put(member.person().id(), member));
        var left = new TreeMap<String, String>();
        contents.names().forEach((id, name) -> {
            if (!there.containsKey(id)) {
                left.put(id.toString(), name);
            }
        });
        return Stream.concat(
                there.values().stream()
                        .map(member -> new PersonPart(
                                member.person().id().toString(),
                                member.person().name(),
                                Optional.of(member.role().word()),
                                member.codes())),
                left.entrySet().stream()
                        .map(gone -> new PersonPart(gone.getKey(), gone.getValue(), Optional.empty(), false)));
    }

    Stream<AttributePart> attributes() {
        return contents.roster().attributes().stream()
                .map(each -> new AttributePart(
                        each.id().toString(), each.name(), each.kind().word(), each.options(), each.isRole()));
    }

    Stream<ParticipantPart> participants() {
        return contents.roster().participants().stream().map(participant -> {
            var values = new LinkedHashMap<String, String>();
            contents.roster()
                    .attributes()
                    .forEach(attribute ->
                            participant.value(attribute.id()).ifPresent(value -> values.put(attribute.name(), value)));
            return new ParticipantPart(participant.id().toString(), participant.label(), values);
        });
    }

    TranscriptPart transcript(Transcript transcript) {
        var summary = transcript.summary();
        return new TranscriptPart(
                summary.id().toString(),
                summary.position(),
                summary.title(),
                summary.participant().map(ParticipantId::toString),
                contents.check().sourceName(summary),
                summary.sourceFormat(),
                summary.keptAt(),
                summary.length(),
                summary.words(),
                summary.startMillis(),
                summary.endMillis(),
                summary.hash(),
                contents.check().holdsBack(summary.id()),
                transcript.text().whole(),
                transcript.turns().stream()
                        .map(turn -> new TurnPart(
                                turn.number(),
                                turn.speaker(),
                                turn.kind().word(),
                                turn.startMillis(),
                                turn.endMillis(),
                                turn.span().start(),
                                turn.span().end()))
                        .toList(),
                transcript.lines().stream()
                        .map(line -> new LinePart(
                                line.number(),
                                line.turn(),
                                line.span().start(),
                                line.span().end()))
                        .toList());
    }

    Stream<ThemePart> themes() {
        return contents.findings().board().themes().stream()
                .map(theme -> new ThemePart(
                        theme.id().toString(),
                        theme.title(),
                        theme.definition(),
                        theme.subcategories().stream()
                                .map(StudyParts::subcategory)
                                .toList()));
    }

    Stream<SubcategoryPart> subcategoriesWithoutTheme() {
        return contents.findings().board().loose().stream().map(StudyParts::subcategory);
    }

    private static SubcategoryPart subcategory(Subcategory each) {
        return new SubcategoryPart(each.id().toString(), each.title(), each.definition(), codeIds(each.codes()));
    }

    Stream<String> unplacedCodes() {
        return codeIds(contents.findings().board().shelf()).stream();
    }

    private static List<String> codeIds(List<AgreedCode> codes) {
        return codes.stream().map(code -> code.id().toString()).toList();
    }
}

package org.emic.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.adjudication.Resolution;
import org.emic.coding.Code;
import org.emic.coding.CodeRevision;
import org.emic.coding.VisitedLine;
import org.emic.exchange.StudyShape.AgreedCodePart;
import org.emic.exchange.StudyShape.AgreedCodingPart;
import org.emic.exchange.StudyShape.CodePart;
import org.emic.exchange.StudyShape.CoderPart;
import org.emic.exchange.StudyShape.CodingPart;
import org.emic.exchange.StudyShape.DiscussionPart;
import org.emic.exchange.StudyShape.EarlierPart;
import org.emic.exchange.StudyShape.LabelDecisionPart;
import org.emic.exchange.StudyShape.NothingToCodePart;
import org.emic.exchange.StudyShape.OutcomePart;
import org.emic.exchange.StudyShape.ResolutionPart;
import org.emic.exchange.StudyShape.RoundPart;
import org.emic.exchange.StudyShape.SignaturePart;

/// Puts what the coders did, apart and together, into the shape in which it leaves.
final class CodingParts {

    private final StudyContents contents;

    CodingParts(StudyContents contents) {
        this.contents = contents;
    }

    RoundPart round() {
        var round = contents.round();
        return new RoundPart(
                round.id().toString(),
                round.number(),
                round.revealedAt(),
                round.coders().stream()
                        .map(coder -> new CoderPart(
                                coder.person().id().toString(),
                                coder.letter().name(),
                                coder.submittedAt(),
                                coder.seal()))
                        .toList());
    }

    Stream<CodePart> codes() {
        var earlier = contents.revisions().stream().collect(Collectors.groupingBy(CodeRevision::code));
        return contents.work().codes().stream().map(code -> code(code, earlier.getOrDefault(code.id(), List.of())));
    }

    private CodePart code(Code code, List<CodeRevision> earlier) {
        var fields = contents.check().passed(code.fields());
        return new CodePart(
                code.id().toString(),
                code.coder().toString(),
                fields.name(),
                fields.definition(),
                fields.useWhen(),
                fields.notWhen(),
                fields.example(),
                code.inVivo(),
                code.siglum(),
                code.createdAt(),
                code.retiredAt(),
                code.version(),
                earlier.stream().map(this::earlier).toList());
    }

    private EarlierPart earlier(CodeRevision revision) {
        var fields = contents.check().passed(revision.fields());
        return new EarlierPart(
                revision.version(),
                fields.name(),
                fields.definition(),
                fields.useWhen(),
                fields.notWhen(),
                fields.example(),
                revision.replacedAt());
    }

    Stream<CodingPart> codings() {
        return contents.transcripts().stream()
                .flatMap(transcript -> contents.round().coders().stream()
                        .flatMap(coder -> contents.codings(transcript.id(), coder.letter()).stream()))
                .map(coding -> new CodingPart(
                        coding.id().toString(),
                        coding.transcript().toString(),
                        coding.coder().toString(),
                        coding.code().toString(),
                        coding.span().start(),
                        coding.span().end(),
                        coding.negative(),
                        coding.createdAt()));
    }

    /// The lines of which a coder said that there is nothing to code in them.
    Stream<NothingToCodePart> nothingToCode() {
        record Column(String transcript, String coder) {}
        Map<Column, List<Integer>> lines = new LinkedHashMap<>();
        contents.work().visited().stream()
                .filter(VisitedLine::notCodable)
                .forEach(line -> lines.computeIfAbsent(
                                new Column(
                                        line.transcript().toString(),
                                        line.coder().toString()),
                                key -> new ArrayList<>())
                        .add(line.line()));
        return lines.entrySet().stream()
                .map(entry -> new NothingToCodePart(
                        entry.getKey().transcript(),
                        entry.getKey().coder(),
                        entry.getValue().stream().sorted().toList()));
    }

    Stream<LabelDecisionPart> labelDecisions() {
        return contents.adjudication().decisions().stream()
                .map(each -> new LabelDecisionPart(
                        each.id().toString(),
                        each.a().toString(),
                        each.b().toString(),
                        each.verdict().word(),
                        each.reason(),
                        each.decidedBy().toString(),
                        each.decidedAt(),
                        each.withdrawnAt()));
    }

    Stream<ResolutionPart> resolutions() {
        var inForce = new HashSet<>(contents.inForce());
        return contents.adjudication().resolutions().stream()
                .map(each -> resolution(each, inForce.contains(each.id())));
    }

    private static ResolutionPart resolution(Resolution resolution, boolean inForce) {
        return new ResolutionPart(
                resolution.id().toString(),
                resolution.transcript().toString(),
                resolution.discrepancy(),
                resolution.number(),
                resolution.kindOfDiscrepancy().word(),
                resolution.kind().word(),
                resolution.reason(),
                resolution.proposedBy().toString(),
                resolution.proposedAt(),
                inForce,
                resolution.outcomes().stream()
                        .map(outcome -> new OutcomePart(
                                outcome.code().toString(),
                                outcome.span().start(),
                                outcome.span().end(),
                                outcome.negative()))
                        .toList(),
                resolution.signatures().stream()
                        .map(signature -> new SignaturePart(
                                signature.person().toString(), signature.signedAt(), signature.withdrawnAt()))
                        .toList());
    }

    Stream<DiscussionPart> discussion() {
        return new TreeMap<>(contents.adjudication().discussion())
                .entrySet().stream()
                        .flatMap(place -> place.getValue().stream()
                                .map(turn -> new DiscussionPart(
                                        place.getKey(), turn.person().toString(), turn.saidAt(), turn.body())));
    }

    Stream<AgreedCodePart> agreedCodes() {
        var merges = contents.adjudication().merges();
        return contents.agreedCodes().stream()
                .map(code -> new AgreedCodePart(
                        code.id().toString(),
                        code.name(),
                        code.definition(),
                        code.siglum(),
                        code.sources().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new)),
                        code.retiredAt(),
                        Optional.ofNullable(merges.get(code.id())).map(Object::toString)));
    }

    Stream<AgreedCodingPart> agreedCodings() {
        return contents.findings().agreed().codings().stream()
                .map(coding -> new AgreedCodingPart(
                        coding.code().toString(),
                        coding.transcript().toString(),
                        coding.span().start(),
                        coding.span().end(),
                        coding.negative()));
    }
}

package org.emic.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emic.accounts.Actor;
import org.emic.coding.CodeFields;
import org.emic.coding.NewCode;
import org.emic.coding.NewCoding;
import org.emic.coding.WrittenMemo;
import org.emic.ids.AttributeId;
import org.emic.ids.CodeId;
import org.emic.ids.CodingId;
import org.emic.ids.IdSource;
import org.emic.study.AttributeFields;
import org.emic.study.AttributeKind;
import org.emic.study.ParticipantFields;
import org.emic.transcripts.TextSpan;
import org.emic.transcripts.Transcript;

/// The lead who collects and the coders who code.
final class DemoCast {

    private final DemoDesks desks;
    private final IdSource ids;
    private final DemoScript script;

    DemoCast(DemoDesks desks, IdSource ids, DemoScript script) {
        this.desks = desks;
        this.ids = ids;
        this.script = script;
    }

    DemoDesks desks() {
        return desks;
    }

    DemoScript script() {
        return script;
    }

    /// Keeps participants and their interviews.
    Map<String, Transcript> collect(Actor lead, List<String> labels) {
        var attributes = attributes(lead);
        var interviews = new LinkedHashMap<String, Transcript>();
        for (var row : script.participants()) {
            if (labels.contains(row.label())) {
                participant(lead, attributes, row);
                interviews.put(row.label(), interview(lead, row.label()));
            }
        }
        return interviews;
    }

    private List<AttributeId> attributes(Actor lead) {
        var headings = script.participantHeadings();
        return IntStream.range(1, headings.size())
                .mapToObj(column -> attribute(lead, headings.get(column), column))
                .toList();
    }

    private AttributeId attribute(Actor lead, String heading, int column) {
        var values = script.participants().stream()
                .map(row -> row.cells().get(column))
                .distinct()
                .toList();
        var kind = switch (heading) {
            case "years_in_role", "patients" -> AttributeKind.NUMBER;
            case "uses_pumps" -> AttributeKind.YES_NO;
            default -> AttributeKind.CHOICE;
        };
        var name = heading.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + heading.substring(1).replace('_', ' ');
        var options = kind == AttributeKind.CHOICE ? values : List.<String>of();
        return desks.attributes()
                .define(lead, new AttributeFields(name, kind, options, heading.equals("role")))
                .id();
    }

    private void participant(Actor lead, List<AttributeId> attributes, DemoScript.Row row) {
        var values = new HashMap<AttributeId, String>();
        for (var column = 0; column < attributes.size(); column++) {
            values.put(attributes.get(column), row.cells().get(column + 1));
        }
        desks.participants().add(lead, new ParticipantFields(row.label(), values));
    }

    private Transcript interview(Actor lead, String label) {
        var brought = desks.bringIn().bringIn(lead, label + ".txt", script.interview(label), Optional.of(label));
        return desks.transcripts().find(lead, brought.summary().id());
    }

    void open(Actor lead) {
        desks.rounds().open(lead);
    }

    /// Lets a coder make their codebook and code interviews.
    CodedInterviews code(Actor coder, int number, Map<String, Transcript> interviews) {
        var work = new CodedInterviews();
        interviews.forEach((label, transcript) -> {
            var passages = new Passages(transcript.text());
            for (var place : script.places(label)) {
                marked(place, number).ifPresent(marked -> {
                    var code = work.code(marked.key()).orElseGet(() -> make(coder, number, marked.key(), work));
                    var span = passages.find(marked.passage());
                    work.coded(place, give(coder, transcript, code, span, place));
                    place.memoOf(number).ifPresent(memo -> note(coder, transcript, span, memo));
                });
            }
            desks.lines()
                    .visit(
                            coder,
                            transcript.summary().id(),
                            IntStream.rangeClosed(1, transcript.lines().size())
                                    .boxed()
                                    .toList());
        });
        return work;
    }

    static Optional<ScriptedPlace.Marked> marked(ScriptedPlace place, int coder) {
        return coder == 1 ? place.one() : place.two();
    }

    private CodeId make(Actor coder, int number, String key, CodedInterviews work) {
        var code = script.codebook().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .flatMap(each -> number == 1 ? each.one() : each.two())
                .orElseThrow(() -> new IllegalStateException("coder " + number + " has no code for " + key));
        var fields = new CodeFields(code.plain(), code.definition(), "", "", "");
        var id = new CodeId(ids.next());
        desks.codebooks().create(coder, new NewCode(id, fields, code.isInVivo()));
        work.made(key, id);
        return id;
    }

    private CodingId give(Actor coder, Transcript transcript, CodeId code, TextSpan span, ScriptedPlace place) {
        var id = new CodingId(ids.next());
        desks.codings().add(coder, new NewCoding(id, transcript.summary().id(), code, span));
        if (place.isNegative()) {
            desks.codings().mark(coder, id, true);
        }
        return id;
    }

    private void note(Actor coder, Transcript transcript, TextSpan span, String memo) {
        var line = transcript.linesOf(span).getFirst().number();
        desks.lines().write(coder, new WrittenMemo(transcript.summary().id(), line, memo, 0));
    }

    void submit(Actor coder) {
        desks.submissions().submit(coder);
    }

    void reveal(Actor lead) {
        desks.rounds().reveal(lead);
    }
}

package org.emic.web.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.emic.accounts.Actor;
import org.emic.adjudication.AgreedCode;
import org.emic.adjudication.DiscrepancyClass;
import org.emic.adjudication.DiscussedPlace;
import org.emic.adjudication.DiscussionTurn;
import org.emic.adjudication.Outcome;
import org.emic.adjudication.Resolution;
import org.emic.adjudication.ResolutionTable;
import org.emic.coding.Code;
import org.emic.coding.Coding;
import org.emic.coding.Letter;
import org.emic.ids.PersonId;
import org.emic.transcripts.Line;
import org.emic.transcripts.SpeakerKind;
import org.emic.transcripts.TextSpan;
import org.emic.transcripts.Transcript;
import org.emic.web.Texts;

/// What the page shows of one place.
public record PlaceView(ResolutionTable table, DiscussedPlace place, Transcript transcript, Actor actor) {

    private static final int AROUND = 3;

    static PlaceView of(ResolutionTable table, DiscussedPlace place, Actor actor) {
        return new PlaceView(table, place, table.transcript(place.discrepancy().transcript()), actor);
    }

    /// A piece of a line: under whose marks it is.
    public record Piece(String text, boolean a, boolean b) {}

    /// A line of the context.
    ///
    /// @param speaker empty but where a turn begins
    public record ContextLine(
            Line line, String speaker, boolean interviewer, boolean firstOfTurn, List<Piece> pieces, Mark a, Mark b) {

        public boolean isHot() {
            return a.here() || b.here();
        }
    }

    /// How a coder's mark stands in a line.
    public record Mark(boolean here, boolean begins, boolean ends) {}

    public String key() {
        return place.discrepancy().key();
    }

    public boolean mayDecide() {
        return table.round().coder(actor.person()).isPresent();
    }

    public List<ContextLine> context() {
        var hot = transcript.linesOf(place.discrepancy().span());
        if (hot.isEmpty()) {
            return List.of();
        }
        var first = Math.max(1, hot.getFirst().number() - AROUND);
        var last = Math.min(transcript.lines().size(), hot.getLast().number() + AROUND);
        var lines = new ArrayList<ContextLine>();
        for (var line : transcript.lines().subList(first - 1, last)) {
            var turn = transcript.turnOf(line);
            var opens = line.number() == 1
                    || transcript.lines().get(line.number() - 2).turn() != line.turn();
            lines.add(new ContextLine(
                    line,
                    opens ? turn.speaker() : "",
                    turn.kind() == SpeakerKind.INTERVIEWER,
                    opens,
                    pieces(line),
                    mark(line, place.discrepancy().a()),
                    mark(line, place.discrepancy().b())));
        }
        return lines;
    }

    private List<Piece> pieces(Line line) {
        var cuts = new TreeSet<>(List.of(line.span().start(), line.span().end()));
        for (var coding : all()) {
            cuts.add(coding.span().start());
            cuts.add(coding.span().end());
        }
        var here =
                List.copyOf(cuts.subSet(line.span().start(), true, line.span().end(), true));
        var pieces = new ArrayList<Piece>();
        for (var index = 0; index + 1 < here.size(); index++) {
            var span = new TextSpan(here.get(index), here.get(index + 1));
            pieces.add(new Piece(
                    transcript.text().quote(span),
                    meets(span, place.discrepancy().a()),
                    meets(span, place.discrepancy().b())));
        }
        return pieces;
    }

    private static boolean meets(TextSpan span, List<Coding> codings) {
        return codings.stream().anyMatch(coding -> coding.span().overlaps(span));
    }

    private Mark mark(Line line, List<Coding> codings) {
        return new Mark(
                meets(line.span(), codings),
                codings.stream().anyMatch(coding -> isAt(line, coding.span().start())),
                codings.stream().anyMatch(coding -> isAt(line, coding.span().end() - 1)));
    }

    private static boolean isAt(Line line, int position) {
        return line.span().start() <= position && position < line.span().end();
    }

    private List<Coding> all() {
        var all = new ArrayList<>(place.discrepancy().a());
        all.addAll(place.discrepancy().b());
        return all;
    }

    public List<Coding> codings(Letter letter) {
        return letter == Letter.A
                ? place.discrepancy().a()
                : place.discrepancy().b();
    }

    /// The order in which the two are shown: drawn for each place, and the same for it each time.
    public List<Letter> order() {
        return Character.digit(key().charAt(0), 16) % 2 == 0
                ? List.of(Letter.A, Letter.B)
                : List.of(Letter.B, Letter.A);
    }

    public Code code(Coding coding) {
        return table.witnesses().code(coding.code());
    }

    public int interviewsWith(Coding coding) {
        return (int) table.lines().of(coding.code()).stream()
                .map(ref -> ref.transcript().summary().id())
                .distinct()
                .count();
    }

    public boolean saidNothing(Letter letter) {
        return codings(letter).isEmpty() && place.discrepancy().kind() == DiscrepancyClass.NOT_CODABLE;
    }

    /// `line 30`, or `lines 69–70`.
    public String reach(Texts texts, TextSpan span) {
        return texts.of(
                "resolve.lines",
                lines(transcript, span),
                transcript.linesOf(span).size());
    }

    /// Of all that a coder marked here.
    public String reachOf(Texts texts, Letter letter) {
        return codings(letter).stream()
                .map(Coding::span)
                .reduce(TextSpan::union)
                .map(span -> reach(texts, span))
                .orElse("");
    }

    static String lines(Transcript transcript, TextSpan span) {
        var lines = transcript.linesOf(span);
        if (lines.isEmpty()) {
            return "";
        }
        var first = lines.getFirst().number();
        var last = lines.getLast().number();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    public int firstLine() {
        var lines = transcript.linesOf(place.discrepancy().span());
        return lines.isEmpty() ? 1 : lines.getFirst().number();
    }

    public int lastLine() {
        var lines = transcript.linesOf(place.discrepancy().span());
        return lines.isEmpty() ? 1 : lines.getLast().number();
    }

    /// How many lines both touch.
    public long sharedLines() {
        return context().stream()
                .filter(line -> line.a().here() && line.b().here())
                .count();
    }

    public long touchedLines() {
        return context().stream().filter(ContextLine::isHot).count();
    }

    public boolean fits(String kind) {
        return switch (kind) {
            case "a" -> !place.discrepancy().a().isEmpty();
            case "b" -> !place.discrepancy().b().isEmpty();
            case "both" ->
                !place.discrepancy().a().isEmpty() && !place.discrepancy().b().isEmpty();
            default -> true;
        };
    }

    public String name(PersonId person) {
        return table.round().coder(person).map(coder -> coder.person().name()).orElse("?");
    }

    public String code(Outcome outcome) {
        return table.codes().stream()
                .filter(code -> code.id().equals(outcome.code()))
                .findFirst()
                .map(AgreedCode::name)
                .orElse("?");
    }

    public List<AgreedCode> agreedCodes() {
        return table.codes().stream()
                .filter(code -> code.retiredAt().isEmpty())
                .sorted(java.util.Comparator.comparing(AgreedCode::name))
                .toList();
    }

    public List<DiscussionTurn> turns() {
        return table.turns().getOrDefault(key(), List.of());
    }

    /// What was proposed, the newest first.
    public List<Resolution> proposals() {
        return place.resolutions().reversed();
    }

    public boolean isInForce(Resolution resolution) {
        return place.inForce().map(Resolution::id).equals(Optional.of(resolution.id()));
    }

    public boolean maySign(Resolution resolution) {
        return mayDecide()
                && resolution.isSigned()
                && !resolution.isSignedBy(actor.person())
                && !place.isOvertaken(resolution);
    }

    public boolean mayTakeBack(Resolution resolution) {
        return mayDecide() && resolution.isSignedBy(actor.person()) && !resolution.isSignedByBoth(table.round());
    }
}

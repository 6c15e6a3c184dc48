package org.emic.web.adjudication;

import java.util.ArrayList;
import java.util.List;
import org.emic.adjudication.AgreedName;
import org.emic.adjudication.DiscussedPlace;
import org.emic.adjudication.Proposal;
import org.emic.adjudication.ResolutionKind;
import org.emic.adjudication.ResolutionTable;
import org.emic.coding.Coding;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.CodeId;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.emic.transcripts.TextSpan;
import org.emic.transcripts.Transcript;
import org.jspecify.annotations.Nullable;

/// What the form of a place sends.
///
/// @param code for each outcome `agreed:` or `own:` and an id, `new`, or nothing
/// @param passage for each outcome `a`, `b`, `whole` or `lines`
record ProposalForm(
        @Nullable String kind,
        int seen,
        @Nullable String reason,
        @Nullable List<String> code,
        @Nullable List<String> name,
        @Nullable List<String> passage,
        @Nullable List<String> from,
        @Nullable List<String> to) {

    Proposal proposal(ResolutionTable table, String key) {
        var place = table.place(Queue.key(key)).orElseThrow(() -> new Stale("refusal.resolution.place-gone"));
        var chosen = chosenKind();
        var wishes = switch (chosen) {
            case EDITED -> wishes(table, place, 1);
            case SPLIT -> wishes(table, place, 3);
            case A, B, BOTH, DROP, DEFER -> List.<Proposal.Wish>of();
        };
        return new Proposal(
                place.discrepancy().transcript(),
                place.discrepancy().key(),
                seen,
                chosen,
                wishes,
                reason == null ? "" : reason);
    }

    private ResolutionKind chosenKind() {
        for (var each : ResolutionKind.values()) {
            if (each.word().equals(kind)) {
                return each;
            }
        }
        throw new Refused("refusal.resolution.kind-missing");
    }

    private List<Proposal.Wish> wishes(ResolutionTable table, DiscussedPlace place, int most) {
        var wishes = new ArrayList<Proposal.Wish>();
        for (var row = 0; row < most; row++) {
            var choice = at(code, row);
            if (!choice.isEmpty()) {
                var transcript = table.transcript(place.discrepancy().transcript());
                wishes.add(new Proposal.Wish(chosen(choice, at(name, row)), span(place, transcript, row)));
            }
        }
        return wishes;
    }

    private static Proposal.Chosen chosen(String choice, String name) {
        if (choice.startsWith("agreed:")) {
            return new Proposal.Chosen.Agreed(AgreedCodeId.of(choice.substring("agreed:".length())));
        }
        if (choice.startsWith("own:")) {
            return new Proposal.Chosen.Own(CodeId.of(choice.substring("own:".length())));
        }
        return new Proposal.Chosen.Fresh(new AgreedName(name, ""));
    }

    private TextSpan span(DiscussedPlace place, Transcript transcript, int row) {
        return switch (at(passage, row)) {
            case "a" -> of(place.discrepancy().a(), "refusal.resolution.nothing-of-a");
            case "b" -> of(place.discrepancy().b(), "refusal.resolution.nothing-of-b");
            case "lines" -> lines(transcript, number(at(from, row)), number(at(to, row)));
            default -> place.discrepancy().span();
        };
    }

    private static TextSpan of(List<Coding> codings, String otherwise) {
        return codings.stream().map(Coding::span).reduce(TextSpan::union).orElseThrow(() -> new Refused(otherwise));
    }

    private static TextSpan lines(Transcript transcript, int first, int last) {
        var all = transcript.lines();
        if (first < 1 || last < first || last > all.size()) {
            throw new Refused("refusal.resolution.no-such-lines", first, last, all.size());
        }
        return new TextSpan(
                all.get(first - 1).span().start(), all.get(last - 1).span().end());
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String at(@Nullable List<String> values, int row) {
        return values == null || row >= values.size() ? "" : values.get(row);
    }
}

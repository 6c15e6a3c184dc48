package org.emic.demo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.accounts.Actor;
import org.emic.adjudication.AgreedName;
import org.emic.adjudication.DecidedLabel;
import org.emic.adjudication.Discrepancy;
import org.emic.adjudication.LabelVerdict;
import org.emic.adjudication.Proposal;
import org.emic.adjudication.Proposal.Chosen;
import org.emic.adjudication.Proposal.Wish;
import org.emic.adjudication.ResolutionKind;
import org.emic.coding.Coding;
import org.emic.demo.ScriptedPlace.Marked;
import org.emic.demo.ScriptedPlace.Settled;
import org.emic.ids.CodeId;
import org.emic.transcripts.Transcript;

/// The two coders who align their labels and settle their discrepancies, as the script has it.
final class DemoAgreement {

    private final DemoCast cast;
    private final List<Actor> coders;
    private final CodedInterviews one;
    private final CodedInterviews two;

    DemoAgreement(DemoCast cast, List<Actor> coders, CodedInterviews one, CodedInterviews two) {
        this.cast = cast;
        this.coders = coders;
        this.one = one;
        this.two = two;
    }

    void settle(Map<String, Transcript> interviews) {
        cast.script().codebook().forEach(this::align);
        var turn = 0;
        for (var transcript : interviews.values()) {
            for (var discrepancy : discrepancies(transcript)) {
                settle(transcript, discrepancy, turn++);
            }
        }
    }

    private void align(ScriptedCode code) {
        var name = new AgreedName(code.agreed().name(), code.agreed().definition());
        var a = one.code(code.key());
        var b = two.code(code.key());
        if (a.isPresent() && b.isPresent()) {
            cast.desks()
                    .labels()
                    .decide(
                            coders.getFirst(),
                            new DecidedLabel(a.get(), b.get(), LabelVerdict.SAME, "", Optional.of(name)));
        } else {
            a.or(() -> b).ifPresent(alone -> {
                var kept = cast.desks().labels().keepAlone(coders.getLast(), alone);
                cast.desks().labels().rename(coders.getLast(), kept.id(), kept.version(), name);
            });
        }
    }

    private List<Discrepancy> discrepancies(Transcript transcript) {
        var desks = cast.desks();
        return desks.database()
                .read(tx -> desks.reconciliation()
                        .matching(
                                tx,
                                desks.reconciliation().round(tx, coders.getFirst()),
                                transcript.summary().id())
                        .discrepancies());
    }

    /// The coders take turns in proposing; the other one signs.
    private void settle(Transcript transcript, Discrepancy discrepancy, int turn) {
        var proposer = coders.get(turn % 2);
        var other = coders.get((turn + 1) % 2);
        var proposed = cast.desks().resolutions().propose(proposer, proposal(transcript, discrepancy));
        cast.desks().resolutions().sign(other, proposed.id());
    }

    private Proposal proposal(Transcript transcript, Discrepancy discrepancy) {
        var places = places(discrepancy);
        var verdict = verdict(discrepancy, places, new Passages(transcript.text()));
        return new Proposal(
                discrepancy.transcript(),
                discrepancy.key(),
                0,
                verdict.kind(),
                verdict.wishes(),
                places.stream()
                        .map(ScriptedPlace::reason)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    private Set<ScriptedPlace> places(Discrepancy discrepancy) {
        var places = new LinkedHashSet<ScriptedPlace>();
        discrepancy.a().forEach(coding -> places.add(one.place(coding.id())));
        discrepancy.b().forEach(coding -> places.add(two.place(coding.id())));
        return places;
    }

    private record Verdict(ResolutionKind kind, List<Wish> wishes) {

        static Verdict plain(ResolutionKind kind) {
            return new Verdict(kind, List.of());
        }

        static Verdict wished(Set<Wish> wishes) {
            var kind = wishes.size() == 1 ? ResolutionKind.EDITED : ResolutionKind.SPLIT;
            return new Verdict(kind, List.copyOf(wishes));
        }
    }

    /// In the plainest way that says it: one side, both, nothing; and only if none fits, passage by passage.
    private Verdict verdict(Discrepancy discrepancy, Set<ScriptedPlace> places, Passages passages) {
        if (places.stream().anyMatch(place -> place.settled() == Settled.DEFER)) {
            return Verdict.plain(ResolutionKind.DEFER);
        }
        var keptA = kept(discrepancy.a(), one, Settled.A);
        var keptB = kept(discrepancy.b(), two, Settled.B);
        var reworded =
                places.stream().anyMatch(place -> place.settled() == Settled.EDIT || place.settled() == Settled.AGREE);
        var allA = keptA == discrepancy.a().size();
        var allB = keptB == discrepancy.b().size();
        if (!reworded && keptA + keptB == 0) {
            return Verdict.plain(ResolutionKind.DROP);
        }
        if (!reworded && allA && allB && keptA > 0 && keptB > 0) {
            return Verdict.plain(ResolutionKind.BOTH);
        }
        if (!reworded && allA && keptB == 0) {
            return Verdict.plain(ResolutionKind.A);
        }
        if (!reworded && allB && keptA == 0) {
            return Verdict.plain(ResolutionKind.B);
        }
        return Verdict.wished(wishes(discrepancy, passages));
    }

    private static int kept(List<Coding> codings, CodedInterviews whose, Settled theirs) {
        return (int) codings.stream()
                .map(coding -> whose.place(coding.id()).settled())
                .filter(settled -> settled == theirs || settled == Settled.BOTH || settled == Settled.AGREE)
                .count();
    }

    private Set<Wish> wishes(Discrepancy discrepancy, Passages passages) {
        var wishes = new LinkedHashSet<Wish>();
        discrepancy.a().forEach(coding -> wishes.addAll(wishesOfOne(one.place(coding.id()), passages)));
        discrepancy.b().forEach(coding -> wishes.addAll(wishesOfTwo(two.place(coding.id()), passages)));
        return wishes;
    }

    private List<Wish> wishesOfOne(ScriptedPlace place, Passages passages) {
        return switch (place.settled()) {
            case AGREE, A, BOTH ->
                place.one().map(marked -> wish(one, marked, passages)).stream().toList();
            case EDIT -> List.of(edited(place, passages));
            case B, DROP, DEFER -> List.of();
        };
    }

    private List<Wish> wishesOfTwo(ScriptedPlace place, Passages passages) {
        return switch (place.settled()) {
            case B, BOTH ->
                place.two().map(marked -> wish(two, marked, passages)).stream().toList();
            case EDIT -> List.of(edited(place, passages));
            case AGREE, A, DROP, DEFER -> List.of();
        };
    }

    private Wish edited(ScriptedPlace place, Passages passages) {
        var whose = place.one().isPresent() ? one : two;
        var key = place.one().or(place::two).orElseThrow().key();
        return wish(whose, new Marked(key, place.passage()), passages);
    }

    private static Wish wish(CodedInterviews whose, Marked marked, Passages passages) {
        CodeId code = whose.code(marked.key()).orElseThrow();
        return new Wish(new Chosen.Own(code), passages.find(marked.passage()));
    }
}

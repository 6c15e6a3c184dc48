package org.emic.adjudication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emic.coding.Coding;
import org.emic.refusal.Refused;
import org.emic.transcripts.TextSpan;

/// Works out what a proposal makes stand at a place.
final class Outcomes {

    private final Discrepancy place;
    private final AgreedCodebook codebook;

    Outcomes(Discrepancy place, AgreedCodebook codebook) {
        this.place = place;
        this.codebook = codebook;
    }

    /// @throws Refused if the place has nothing of what the kind keeps, or a wish is not about this place
    List<Outcome> of(Proposal proposal) {
        return switch (proposal.kind()) {
            case A -> kept(place.a(), "refusal.resolution.nothing-of-a");
            case B -> kept(place.b(), "refusal.resolution.nothing-of-b");
            case BOTH -> both();
            case EDITED, SPLIT -> wished(proposal.wishes());
            case DROP, DEFER -> List.of();
        };
    }

    private List<Outcome> kept(List<Coding> codings, String otherwise) {
        if (codings.isEmpty()) {
            throw new Refused(otherwise);
        }
        return joined(codings.stream().map(this::outcome).toList());
    }

    private List<Outcome> both() {
        if (place.a().isEmpty() || place.b().isEmpty()) {
            throw new Refused("refusal.resolution.only-one");
        }
        var codings = new ArrayList<>(place.a());
        codings.addAll(place.b());
        return joined(codings.stream().map(this::outcome).toList());
    }

    private Outcome outcome(Coding coding) {
        return new Outcome(codebook.ownOf(coding.code()).id(), coding.span(), coding.negative());
    }

    /// One code kept twice over passages that meet stands once, over both.
    private static List<Outcome> joined(List<Outcome> outcomes) {
        var joined = new ArrayList<Outcome>();
        for (var outcome : outcomes) {
            var merged = outcome;
            for (var meeting = meeting(joined, merged); meeting >= 0; meeting = meeting(joined, merged)) {
                var earlier = joined.remove(meeting);
                merged = new Outcome(merged.code(), merged.span().union(earlier.span()), merged.negative());
            }
            joined.add(merged);
        }
        return joined;
    }

    private static int meeting(List<Outcome> outcomes, Outcome with) {
        for (var index = 0; index < outcomes.size(); index++) {
            var other = outcomes.get(index);
            if (other.code().equals(with.code())
                    && other.negative() == with.negative()
                    && other.span().overlaps(with.span())) {
                return index;
            }
        }
        return -1;
    }

    private List<Outcome> wished(List<Proposal.Wish> wishes) {
        var outcomes = new LinkedHashSet<Outcome>();
        for (var wish : wishes) {
            if (!wish.span().overlaps(place.span())) {
                throw new Refused("refusal.resolution.elsewhere");
            }
            outcomes.add(new Outcome(chosen(wish.code()).id(), wish.span(), negative(wish.span())));
        }
        if (outcomes.size() < wishes.size()) {
            throw new Refused("refusal.resolution.twice");
        }
        return List.copyOf(outcomes);
    }

    private AgreedCode chosen(Proposal.Chosen code) {
        return switch (code) {
            case Proposal.Chosen.Agreed agreed ->
                codebook.standing(agreed.id()).orElseThrow(() -> new Refused("refusal.resolution.code-retired"));
            case Proposal.Chosen.Own own -> codebook.ownOf(own.id());
            case Proposal.Chosen.Fresh fresh -> codebook.make(fresh.name(), Set.of());
        };
    }

    /// A wish is a negative case if every coding that it touches was marked as one.
    private boolean negative(TextSpan span) {
        var touched = new ArrayList<>(place.a());
        touched.addAll(place.b());
        touched.removeIf(coding -> !coding.span().overlaps(span));
        return !touched.isEmpty() && touched.stream().allMatch(Coding::negative);
    }
}

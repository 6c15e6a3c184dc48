package org.emic.adjudication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.CodeId;
import org.emic.refusal.Refused;

/// What decisions about labels do to agreed codes: joining, merging, parting.
final class LabelLinks {

    private final AgreedCodebook codebook;
    private final Witnesses both;
    private final List<LabelDecision> standing;
    private final ToIntBiFunction<AgreedCodeId, Instant> resolutionsNaming;

    /// @param standing the decisions that stand
    /// @param resolutionsNaming how many resolutions in force, or still signed, name an agreed code and were
    ///     proposed at a time or later
    LabelLinks(
            AgreedCodebook codebook,
            Witnesses both,
            List<LabelDecision> standing,
            ToIntBiFunction<AgreedCodeId, Instant> resolutionsNaming) {
        this.codebook = codebook;
        this.both = both;
        this.standing = standing;
        this.resolutionsNaming = resolutionsNaming;
    }

    int restingOn(AgreedCodeId code) {
        return resolutionsNaming.applyAsInt(code, Instant.MIN);
    }

    /// Puts two codes, and all that either is already one with, under one agreed code.
    void join(DecidedLabel wish) {
        var ofA = codebook.of(wish.a());
        var ofB = codebook.of(wish.b());
        requireNoContradiction(
                ofA.map(AgreedCode::sources).orElse(Set.of(wish.a())),
                ofB.map(AgreedCode::sources).orElse(Set.of(wish.b())));
        if (ofA.isEmpty() && ofB.isEmpty()) {
            if (wish.name().isPresent()) {
                codebook.make(wish.name().get(), Set.of(wish.a(), wish.b()));
            } else {
                codebook.made(wish.a(), wish.b());
            }
            return;
        }
        if (ofA.isEmpty()) {
            codebook.attach(ofB.orElseThrow(), wish.a());
        } else if (ofB.isEmpty()) {
            codebook.attach(ofA.get(), wish.b());
        } else if (!ofA.equals(ofB)) {
            var made = codebook.standing();
            var aIsOlder = made.indexOf(ofA.get()) < made.indexOf(ofB.get());
            codebook.merge(aIsOlder ? ofA.get() : ofB.get(), aIsOlder ? ofB.get() : ofA.get());
        }
        wish.name().ifPresent(name -> codebook.rename(codebook.of(wish.a()).orElseThrow(), name));
    }

    private void requireNoContradiction(Set<CodeId> ones, Set<CodeId> others) {
        for (var decision : standing) {
            var meets = (ones.contains(decision.a()) && others.contains(decision.b()))
                    || (ones.contains(decision.b()) && others.contains(decision.a()));
            if (meets && decision.verdict() != LabelVerdict.SAME) {
                throw new Refused("refusal.label.contradicts", both.name(decision.a()), both.name(decision.b()));
            }
        }
    }

    /// @throws Refused if the two are one by way of other links
    void requireApart(CodeId a, CodeId b) {
        var agreed = codebook.of(a);
        if (agreed.isPresent() && agreed.get().sources().contains(b)) {
            throw new Refused("refusal.label.same-through-others", agreed.get().name());
        }
    }

    /// Parts what only this decision held together. The part with what the agreed code was first made of keeps it, and
    /// with it the resolutions that are older than the decision.
    ///
    /// @throws Refused if resolutions made since rest on the agreed code
    void part(LabelDecision withdrawn) {
        var agreed = codebook.of(withdrawn.a()).orElse(null);
        if (agreed == null) {
            return;
        }
        var parts = parts(agreed.sources());
        if (parts.size() < 2) {
            return;
        }
        var resting = restingOn(agreed.id());
        var since = resolutionsNaming.applyAsInt(agreed.id(), withdrawn.decidedAt());
        if (since > 0 || (resting > 0 && codebook.hasTakenIn(agreed))) {
            throw new Refused("refusal.label.resolutions-rest", Math.max(since, resting), agreed.name());
        }
        if (resting == 0 && parts.stream().allMatch(part -> part.size() == 1)) {
            codebook.retire(agreed);
            return;
        }
        var first = codebook.firstSource(agreed).orElse(withdrawn.a());
        for (var part : parts) {
            if (!part.contains(first)) {
                codebook.detach(codebook.standing(agreed.id()).orElseThrow(), part);
                if (part.size() > 1) {
                    remake(part);
                }
            }
        }
    }

    private void remake(Set<CodeId> part) {
        var pair = standing.stream()
                .filter(decision -> decision.verdict() == LabelVerdict.SAME && part.contains(decision.a()))
                .findFirst()
                .orElseThrow();
        var made = codebook.made(pair.a(), pair.b());
        for (var source : part) {
            if (!source.equals(pair.a()) && !source.equals(pair.b())) {
                codebook.attach(codebook.standing(made.id()).orElseThrow(), source);
            }
        }
    }

    /// The codes, split into those that standing decisions still hold together.
    private List<Set<CodeId>> parts(Set<CodeId> sources) {
        var left = new HashSet<>(sources);
        var parts = new ArrayList<Set<CodeId>>();
        while (!left.isEmpty()) {
            var part = new HashSet<CodeId>();
            spread(left.iterator().next(), left, part);
            parts.add(part);
        }
        return parts;
    }

    private void spread(CodeId from, Set<CodeId> left, Set<CodeId> part) {
        left.remove(from);
        part.add(from);
        for (var decision : standing) {
            if (decision.verdict() != LabelVerdict.SAME) {
                continue;
            }
            if (decision.a().equals(from) && left.contains(decision.b())) {
                spread(decision.b(), left, part);
            } else if (decision.b().equals(from) && left.contains(decision.a())) {
                spread(decision.a(), left, part);
            }
        }
    }
}

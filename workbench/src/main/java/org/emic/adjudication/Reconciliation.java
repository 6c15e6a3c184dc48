package org.emic.adjudication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Forbidden;
import org.emic.accounts.Permission;
import org.emic.coding.Letter;
import org.emic.coding.RevealedRound;
import org.emic.coding.Rounds;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.RoundId;
import org.emic.ids.TranscriptId;
import org.emic.storage.Transaction;
import org.emic.transcripts.Transcript;

/// Where the reconciliation of a revealed round stands, worked out from both coders' work and the team's decisions each
/// time it is asked for. Changes nothing.
///
/// What cannot change any more (both coders' work, transcripts) is kept in memory, and so is each transcript's matching
/// for as long as the links between labels are the same.
public final class Reconciliation {

    private final Rounds rounds;
    private final BiFunction<Transaction, TranscriptId, Transcript> transcripts;
    private final Cache<RoundId, Witnesses> witnesses =
            Caffeine.newBuilder().maximumSize(4).build();
    private final Cache<RoundId, CodeLines> lines =
            Caffeine.newBuilder().maximumSize(4).build();
    private final Cache<Place, Matched> matchings =
            Caffeine.newBuilder().maximumSize(400).build();

    public Reconciliation(Rounds rounds, BiFunction<Transaction, TranscriptId, Transcript> transcripts) {
        this.rounds = rounds;
        this.transcripts = transcripts;
    }

    private record Place(RoundId round, TranscriptId transcript) {}

    private record Matched(Alignment links, Matching matching) {}

    /// The revealed round, for those who may see it.
    ///
    /// @throws org.emic.refusal.Refused if no round of the study is revealed
    public RevealedRound round(Transaction tx, Actor actor) {
        return rounds.revealed(tx, actor);
    }

    /// The revealed round, for its two coders: only they settle what is between them.
    RevealedRound roundToSettle(Transaction tx, Actor actor) {
        AccessPolicy.require(actor, Permission.RESOLVE);
        var round = rounds.revealed(tx, actor);
        if (round.coder(actor.person()).isEmpty()) {
            throw new Forbidden(Permission.RESOLVE);
        }
        return round;
    }

    public Witnesses witnesses(Transaction tx, RevealedRound round) {
        return witnesses.get(round.id(), id -> new Witnesses(rounds.work(tx, round)));
    }

    public Transcript transcript(Transaction tx, TranscriptId id) {
        return transcripts.apply(tx, id);
    }

    /// The transcripts in which somebody gave a code, in the order of the interviews.
    public List<Transcript> transcripts(Transaction tx, RevealedRound round) {
        return witnesses(tx, round).transcripts().stream()
                .map(id -> transcript(tx, id))
                .sorted(Comparator.comparingInt(
                        transcript -> transcript.summary().position()))
                .toList();
    }

    /// Which lines each code touches.
    public CodeLines lines(Transaction tx, RevealedRound round) {
        return lines.get(round.id(), id -> new CodeLines(witnesses(tx, round), transcripts(tx, round)));
    }

    /// Which labels are linked.
    public Alignment alignment(Transaction tx, RevealedRound round) {
        return new Alignment(new AgreedCodeStore(tx).classes(round), new LabelStore(tx).parts(round));
    }

    /// Both coders' work in one transcript, side by side.
    public Matching matching(Transaction tx, RevealedRound round, TranscriptId transcript) {
        return matching(tx, round, transcript, links(tx, round));
    }

    private Alignment links(Transaction tx, RevealedRound round) {
        var both = witnesses(tx, round);
        return alignment(tx, round).linksBetween(code -> both.letterOf(code) == Letter.A);
    }

    private Matching matching(Transaction tx, RevealedRound round, TranscriptId transcript, Alignment links) {
        var place = new Place(round.id(), transcript);
        var kept = matchings.getIfPresent(place);
        if (kept != null && kept.links().equals(links)) {
            return kept.matching();
        }
        var both = witnesses(tx, round);
        var matching = new Matcher(links, both::name).match(transcripts.apply(tx, transcript), both.in(transcript));
        matchings.put(place, new Matched(links, matching));
        return matching;
    }

    /// Every transcript's matching, in the order of the interviews.
    public List<Matching> matchings(Transaction tx, RevealedRound round) {
        var links = links(tx, round);
        return transcripts(tx, round).stream()
                .map(transcript -> matching(tx, round, transcript.summary().id(), links))
                .toList();
    }

    /// Every discrepancy with what was proposed for it, in the order of the interviews and by place.
    public List<DiscussedPlace> places(Transaction tx, RevealedRound round) {
        var resolutions = new ResolutionStore(tx).all(round);
        return matchings(tx, round).stream()
                .flatMap(matching -> matching.discrepancies().stream())
                .map(discrepancy ->
                        new DiscussedPlace(discrepancy, resolutions.getOrDefault(discrepancy.key(), List.of()), round))
                .toList();
    }

    /// One discrepancy of a transcript; empty if the codings do not meet there any more.
    public Optional<DiscussedPlace> place(
            Transaction tx, RevealedRound round, TranscriptId transcript, String discrepancy) {
        return matching(tx, round, transcript).discrepancies().stream()
                .filter(each -> each.key().equals(discrepancy))
                .findFirst()
                .map(found -> new DiscussedPlace(found, new ResolutionStore(tx).at(round, discrepancy), round));
    }

    /// How many resolutions that count, or may come to count, name an agreed code.
    ///
    /// @param since only those proposed then or later
    int resolutionsNaming(Transaction tx, RevealedRound round, AgreedCodeId code, Instant since) {
        var successors = new Successors(new AgreedCodeStore(tx).merges(round));
        return (int) places(tx, round).stream()
                .flatMap(place -> place.live().stream())
                .filter(resolution -> !resolution.proposedAt().isBefore(since))
                .filter(resolution -> resolution.outcomes().stream()
                        .anyMatch(outcome -> successors.of(outcome.code()).equals(code)))
                .count();
    }

    /// The agreed codes, the retired ones too, in the order in which they were made.
    public List<AgreedCode> codes(Transaction tx, RevealedRound round) {
        return new AgreedCodeStore(tx).all(round);
    }

    /// The decisions on labels that stand.
    public List<LabelDecision> decisions(Transaction tx, RevealedRound round) {
        return new LabelStore(tx)
                .all(round).stream().filter(LabelDecision::stands).toList();
    }

    /// What the team has agreed so far.
    public AgreedCodings of(Transaction tx, RevealedRound round) {
        var store = new AgreedCodeStore(tx);
        var codes = store.all(round);
        var alignment = alignment(tx, round);
        var successors = new Successors(store.merges(round));
        var resolutions = new ResolutionStore(tx).all(round);
        var open = 0;
        var codings = new ArrayList<AgreedCoding>();
        for (var matching : matchings(tx, round)) {
            var here = new LinkedHashSet<AgreedCoding>();
            for (var shared : matching.shared()) {
                here.add(agreed(matching.transcript(), shared, alignment));
            }
            for (var discrepancy : matching.discrepancies()) {
                var place =
                        new DiscussedPlace(discrepancy, resolutions.getOrDefault(discrepancy.key(), List.of()), round);
                open += place.isSettled() ? 0 : 1;
                place.inForce().ifPresent(resolution -> here.addAll(agreed(resolution, successors)));
            }
            here.stream().sorted(byPlace(codes)).forEach(codings::add);
        }
        return new AgreedCodings(
                codes.stream().filter(code -> code.retiredAt().isEmpty()).toList(), codings, open);
    }

    private static AgreedCoding agreed(TranscriptId transcript, SharedPlace shared, Alignment alignment) {
        var code = alignment
                .agreed(shared.a().code())
                .orElseThrow(() -> new IllegalStateException("a shared place rests on linked codes"));
        return new AgreedCoding(code, transcript, shared.span(), shared.a().negative());
    }

    private static List<AgreedCoding> agreed(Resolution resolution, Successors successors) {
        return resolution.outcomes().stream()
                .map(outcome -> new AgreedCoding(
                        successors.of(outcome.code()), resolution.transcript(), outcome.span(), outcome.negative()))
                .toList();
    }

    private static Comparator<AgreedCoding> byPlace(List<AgreedCode> codes) {
        Map<AgreedCodeId, Integer> order = new HashMap<>();
        codes.forEach(code -> order.put(code.id(), order.size()));
        return Comparator.comparing(AgreedCoding::span)
                .thenComparing(coding -> order.getOrDefault(coding.code(), Integer.MAX_VALUE))
                .thenComparing(AgreedCoding::negative);
    }

    /// What became of agreed codes that were merged away.
    record Successors(Map<AgreedCodeId, AgreedCodeId> merges) {

        AgreedCodeId of(AgreedCodeId code) {
            Set<AgreedCodeId> seen = new HashSet<>();
            var current = code;
            while (merges.containsKey(current) && seen.add(current)) {
                current = merges.get(current);
            }
            return current;
        }
    }
}

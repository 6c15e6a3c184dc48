package org.emic.saturation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emic.accounts.Actor;
import org.emic.agreement.saturation.GroupAccumulation;
import org.emic.agreement.saturation.GuestNameyChen;
import org.emic.agreement.saturation.Incidence;
import org.emic.agreement.work.Watch;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.TranscriptId;
import org.emic.refusal.Refused;
import org.emic.themes.Findings;
import org.emic.themes.FindingsDesk;

/// Code saturation of a revealed study. All analysed interviews count, those without an agreed code too.
public final class StudySaturation {

    /// What makes the order, as it is printed.
    public static final String ORDER = "the order in which the interviews were kept";

    private static final int MOST = 1000;
    private static final long SEED = 20_250_901L;

    private final FindingsDesk findings;

    public StudySaturation(FindingsDesk findings) {
        this.findings = findings;
    }

    /// The rule with somebody's settings.
    ///
    /// @param threshold in percent
    /// @throws Refused if there is no such rule
    public static GuestNameyChen rule(int base, int run, int threshold) {
        if (base < 1 || run < 1 || base > MOST || run > MOST || threshold < 0 || threshold > 100) {
            throw new Refused("refusal.saturation.settings");
        }
        return new GuestNameyChen(base, run, threshold / 100.0);
    }

    /// Empty as long as nothing is agreed.
    ///
    /// @throws Refused if no round is revealed
    public Optional<Saturation> of(Actor actor, GuestNameyChen rule) {
        return of(findings.findings(actor), rule);
    }

    /// The same of findings that a use case has.
    public static Optional<Saturation> of(Findings found, GuestNameyChen rule) {
        if (found.agreed().codings().isEmpty()) {
            return Optional.empty();
        }
        var interviews = interviews(found);
        var incidence = incidence(found, interviews);
        return Optional.of(new Saturation(
                interviews,
                SaturationFigures.of(incidence, rule, SEED, Watch.NOBODY),
                GroupAccumulation.of(incidence, roles(interviews)),
                SEED));
    }

    /// Two interviews may be called the same; their numbers differ.
    private static List<CodedInterview> interviews(Findings found) {
        var participation = found.participation();
        return participation.transcripts().stream()
                .map(transcript -> new CodedInterview(
                        transcript.position() + " " + transcript.title(),
                        transcript,
                        participation.of(transcript.id()).flatMap(participation::role)))
                .toList();
    }

    private static Incidence incidence(Findings found, List<CodedInterview> interviews) {
        Map<TranscriptId, Set<AgreedCodeId>> codes = new HashMap<>();
        found.agreed()
                .codings()
                .forEach(coding -> codes.computeIfAbsent(coding.transcript(), key -> new LinkedHashSet<>())
                        .add(coding.code()));
        var incidence = Incidence.builder(ORDER);
        for (var interview : interviews) {
            incidence.interview(interview.name());
            codes.getOrDefault(interview.transcript().id(), Set.of()).forEach(code -> incidence.code(code.toString()));
        }
        return incidence.build();
    }

    private static Map<String, Set<String>> roles(List<CodedInterview> interviews) {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        for (var interview : interviews) {
            interview
                    .role()
                    .ifPresent(role -> roles.computeIfAbsent(role, key -> new LinkedHashSet<>())
                            .add(interview.name()));
        }
        return roles;
    }
}

package org.emic.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.Function;
import org.emic.ids.CodeId;
import org.emic.transcripts.Transcript;

/// Lays both coders' work in a transcript side by side.
///
/// In this order, each step with what the earlier ones left: codes decided to mean the same that overlap; codes decided
/// to be part of one another that overlap; any codes that share at least half of what they cover; then a coding joins a
/// place already matched if it shares that much with the other coder's coding there. What is left stands alone. Within
/// a step the closest pair goes first. See `docs/decisions/0013-match-places-label-by-label.md`.
public final class Matcher {

    private final Alignment alignment;
    private final Function<CodeId, String> names;

    /// @param names what a coder's code is called
    public Matcher(Alignment alignment, Function<CodeId, String> names) {
        this.alignment = alignment;
        this.names = names;
    }

    public Matching match(Transcript transcript, TwoReadings readings) {
        var shared = new ArrayList<SharedPlace>();
        var discrepancies = new ArrayList<Discrepancy>();
        for (var group : new Pairing(alignment, transcript, readings).run()) {
            if (group.isShared()) {
                shared.add(shared(group));
            } else {
                discrepancies.add(group.discrepancy(readings.transcript()));
            }
        }
        shared.sort(Comparator.comparing(SharedPlace::span)
                .thenComparing(place -> place.a().id().value()));
        discrepancies.sort(Comparator.comparing(Discrepancy::span).thenComparing(Discrepancy::key));
        return new Matching(readings.transcript(), shared, discrepancies);
    }

    private SharedPlace shared(Group group) {
        var nameOfA = names.apply(group.firstA().code());
        var nameOfB = names.apply(group.firstB().code());
        var oneName = LabelWords.plain(nameOfA).equals(LabelWords.plain(nameOfB));
        return new SharedPlace(group.firstA(), group.firstB(), !oneName);
    }
}

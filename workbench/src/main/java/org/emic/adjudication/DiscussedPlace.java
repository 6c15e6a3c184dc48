package org.emic.adjudication;

import java.util.List;
import java.util.Optional;
import org.emic.coding.CodingRound;

/// A discrepancy with everything that was proposed for it. Where it stands is worked out from that, never stored.
///
/// @param resolutions in the order in which they were proposed
public record DiscussedPlace(Discrepancy discrepancy, List<Resolution> resolutions, CodingRound round) {

    /// How far a place is.
    public enum State {
        OPEN("open"),
        /// One has signed what stands newest.
        WAITING("waiting"),
        /// Both have signed that they will come back to it.
        DEFERRED("deferred"),
        SETTLED("settled");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public DiscussedPlace {
        resolutions = List.copyOf(resolutions);
    }

    /// The same, with a resolution as it is now.
    DiscussedPlace with(Resolution changed) {
        return new DiscussedPlace(
                discrepancy,
                resolutions.stream()
                        .map(each -> each.id().equals(changed.id()) ? changed : each)
                        .toList(),
                round);
    }

    /// The newest resolution that both signed: the one that counts.
    public Optional<Resolution> inForce() {
        return resolutions.reversed().stream()
                .filter(resolution -> resolution.isSignedByBoth(round))
                .findFirst();
    }

    /// The newest that one coder has signed and that nothing both signed has overtaken.
    public Optional<Resolution> waiting() {
        return resolutions.reversed().stream()
                .takeWhile(resolution -> !resolution.isSignedByBoth(round))
                .filter(Resolution::isSigned)
                .findFirst();
    }

    public boolean isOvertaken(Resolution resolution) {
        return inForce().map(Resolution::number).orElse(0) > resolution.number();
    }

    /// A deferral leaves a place open, however many sign it.
    public boolean isSettled() {
        return inForce()
                .map(resolution -> resolution.kind() != ResolutionKind.DEFER)
                .orElse(false);
    }

    public State state() {
        if (isSettled()) {
            return State.SETTLED;
        }
        if (waiting().isPresent()) {
            return State.WAITING;
        }
        return inForce().isPresent() ? State.DEFERRED : State.OPEN;
    }

    /// Those that count or may come to count: the one in force and the signed ones after it.
    public List<Resolution> live() {
        return resolutions.stream()
                .filter(resolution -> resolution.isSigned() && !isOvertaken(resolution))
                .toList();
    }
}

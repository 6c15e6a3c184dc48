package org.emic.web.study;

import java.util.ArrayList;
import java.util.List;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Permission;
import org.emic.coding.OpenRound;
import org.emic.coding.RevealedRound;
import org.emic.coding.RoundCoder;
import org.emic.web.Stage;
import org.emic.web.Texts;
import org.jspecify.annotations.Nullable;

/// Works out what a person can do next, and what the study waits for.
final class HomeSteps {

    private final HomeState state;
    private final Texts texts;

    HomeSteps(HomeState state, Texts texts) {
        this.state = state;
        this.texts = texts;
    }

    /// The most useful first.
    List<NextStep> next() {
        return switch (state.round().orElse(null)) {
            case null -> may(Permission.SET_UP) ? settingUp() : List.of(wait("before", Stage.TRANSCRIPTS));
            case OpenRound open -> coding(open);
            case RevealedRound revealed -> afterReveal();
        };
    }

    List<Hold> holds() {
        return switch (state.round().orElse(null)) {
            case null -> beforePhaseOne();
            case OpenRound open -> List.of(reveal(open));
            case RevealedRound revealed -> List.of();
        };
    }

    private List<NextStep> settingUp() {
        var steps = new ArrayList<NextStep>();
        var ready = state.readiness();
        if (ready.isReady()) {
            steps.add(step("open", "setup#phase1"));
        }
        if (ready.coders() < 2) {
            steps.add(step("invite", "setup#team", 2 - ready.coders()));
        } else if (ready.coders() > 2) {
            steps.add(step("coders", "setup#team", ready.coders()));
        }
        if (state.roster().participants().isEmpty()) {
            steps.add(step("participants", Stage.PARTICIPANTS.path()));
        } else if (state.roster().role().isEmpty()) {
            steps.add(step("role", Stage.PARTICIPANTS.path() + "#attributes"));
        }
        if (!ready.hasTranscripts()) {
            steps.add(step("transcripts", Stage.TRANSCRIPTS.path()));
        }
        if (state.study().question().isEmpty()) {
            steps.add(step("question", "setup#what"));
        }
        return steps;
    }

    private List<NextStep> coding(OpenRound open) {
        if (open.bothHaveSubmitted()) {
            return List.of(step("reveal", Stage.REVEAL.path()));
        }
        return state.me().map(this::asCoder).orElseGet(() -> List.of(wait("coding", null)));
    }

    private List<NextStep> asCoder(RoundCoder me) {
        if (me.hasSubmitted()) {
            return List.of(wait("submitted", Stage.CODE));
        }
        var all = state.ownInterviews();
        if (all > 0 && state.ownFinished() == all) {
            return List.of(step("submit", Stage.REVEAL.path(), all), step("code", Stage.CODE.path(), all, all));
        }
        return List.of(step(state.ownFinished() == 0 ? "begin" : "code", Stage.CODE.path(), state.ownFinished(), all));
    }

    private List<NextStep> afterReveal() {
        var steps = new ArrayList<NextStep>();
        if (may(Permission.RESOLVE)) {
            steps.add(step("labels", Stage.LABELS.path()));
            steps.add(step("resolve", Stage.RESOLVE.path()));
        }
        if (may(Permission.DEVELOP_THEMES)) {
            steps.add(step("themes", Stage.THEMES.path()));
        }
        if (may(Permission.REPORT)) {
            steps.add(step("report", Stage.REPORT.path()));
        }
        return steps;
    }

    private List<Hold> beforePhaseOne() {
        var holds = new ArrayList<Hold>();
        var ready = state.readiness();
        if (!ready.hasTwoCoders()) {
            holds.add(hold("coders", false, ready.coders()));
        }
        if (!ready.hasTranscripts()) {
            holds.add(hold("transcripts", false));
        }
        if (ready.isReady()) {
            holds.add(hold("open", true));
        }
        return holds;
    }

    private Hold reveal(OpenRound open) {
        if (open.bothHaveSubmitted()) {
            return hold("reveal", true);
        }
        var missing =
                open.coders().stream().filter(coder -> !coder.hasSubmitted()).toList();
        var mine = missing.stream()
                .anyMatch(coder -> coder.person().id().equals(state.actor().person()));
        if (state.me().isEmpty()) {
            return hold(
                    missing.size() == 2 ? "both" : "one",
                    true,
                    missing.getFirst().person().name());
        }
        return hold(missing.size() == 2 ? "yours-and-other" : mine ? "yours" : "other", true);
    }

    private boolean may(Permission permission) {
        return AccessPolicy.allows(state.actor(), permission);
    }

    private NextStep step(String word, String place, Object... arguments) {
        return new NextStep(
                texts.of("home.next." + word, arguments),
                texts.of("home.next." + word + ".says", arguments),
                "/studies/" + state.study().id() + "/" + place,
                texts.of("home.next." + word + ".do"));
    }

    private NextStep wait(String word, @Nullable Stage place) {
        return new NextStep(
                texts.of("home.wait." + word),
                texts.of("home.wait." + word + ".says"),
                place == null ? null : "/studies/" + state.study().id() + "/" + place.path(),
                place == null ? null : texts.of("home.wait." + word + ".do"));
    }

    private Hold hold(String word, boolean isWait, Object... arguments) {
        return new Hold(
                texts.of("home.hold." + word, arguments), texts.of("home.hold." + word + ".needs", arguments), isWait);
    }
}

package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

/// How the two coders settle what they saw differently: each proposes some, the other signs.
final class Discussion {

    private static final String BOUNDARY = "Boundary only";
    private static final String MEANING = "Same place, different meaning";
    private static final String ONE = "One coder only";
    private static final String NOTHING = "One says \u201cnothing to code\u201d";
    private static final String SETTLED = "Signed by both: settled";

    private Discussion() {}

    static void of(Team team) {
        var a = new ResolveStage(team.coderA()).open();
        a.at(BOUNDARY, "30").propose("b", "The doubt lies in the question alone.");
        a.at(MEANING, "55").say("Is this one thought or two?").propose("+", "It says both: no remedy, and waiting.");
        a.at(ONE, "45").propose("b", "It was offered without being asked for.");
        a.at(ONE, "78").propose("a", "Here the doubt is over.");
        a.at(NOTHING, "77").propose("d", "Thanks are a courtesy.");
        var b = new ResolveStage(team.coderB()).open();
        b.at(BOUNDARY, "30").sign("The doubt lies in the question alone.", SETTLED);
        b.at(MEANING, "55").sign("It says both: no remedy, and waiting.", SETTLED);
        b.at(ONE, "45").sign("It was offered without being asked for.", SETTLED);
        b.at(ONE, "78").sign("Here the doubt is over.", SETTLED);
        b.at(NOTHING, "77").sign("Thanks are a courtesy.", SETTLED);
        b.at(ONE, "65").propose("a", "The wife acts.");
        b.at(ONE, "64").propose("d", "A question of the doctor, not of the patient.");
        b.at(ONE, "69").reword("Calls for help", "What counts is that somebody calls.");
        b.at(ONE, "20").propose("f", "We look at it again with more interviews.");
        a.open();
        a.at(ONE, "65").sign("The wife acts.", SETTLED);
        a.at(ONE, "64").sign("A question of the doctor, not of the patient.", SETTLED);
        a.at(ONE, "69").sign("What counts is that somebody calls.", SETTLED);
        a.at(ONE, "20").sign("We look at it again with more interviews.", "Signed");
        stays(a);
        assertThat(a.settled()).isEqualTo("8/9 (88.9%)");
        readsAlong(team.lead());
    }

    /// The lead sees what was decided, and has nothing to sign.
    private static void readsAlong(Researcher lead) {
        new ResolveStage(lead).open().at(BOUNDARY, "30");
        assertThat(lead.main()).contains("The two coders settle this. You can read along.");
        assertThat(lead.page.locator(".propose").count()).isZero();
        Look.at(lead.page, "a lead reads along");
    }

    /// Both readings are still there beside what was agreed.
    private static void stays(ResolveStage coder) {
        coder.at(BOUNDARY, "30");
        assertThat(coder.witnesses())
                .contains("Unsure whether it is urgent", "line 30")
                .contains("Is it worth going");
        assertThat(coder.proposals()).contains("Keep B").contains("Both have signed: this counts.");
    }
}

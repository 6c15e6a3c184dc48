package org.emic.demo;

import java.util.LinkedHashMap;
import java.util.List;
import org.emic.accounts.Actor;
import org.emic.accounts.Role;
import org.emic.ids.IdSource;
import org.emic.storage.Database;
import org.emic.study.ChangedStudy;
import org.emic.study.MethodProfile;
import org.emic.study.NewStudy;
import org.emic.study.Study;
import org.emic.study.StudyDesk;

/// Plays the demonstration script through the use cases, as a lead and two coders would.
///
/// Two studies come of it. In the first everything is done, from recruitment to themes. The second, for practice, holds
/// a few of the same interviews in the middle of Phase 1: it shows the blindness, and is there to be coded in.
public final class DemoStudy {

    static final String TITLE = "Intrathecal drug delivery: clinicians’ views";
    static final String PRACTICE_TITLE = "Practice: Phase 1, not revealed yet";

    private static final String QUESTION = "How do clinicians in the United Kingdom see the use of intrathecal drug"
            + " delivery for refractory cancer pain, and what stands in its way?";

    private final Database database;
    private final StudyDesk studies;
    private final DemoCast cast;
    private final DemoScript script = new DemoScript();

    public DemoStudy(Database database, StudyDesk studies, DemoDesks desks, IdSource ids) {
        this.database = database;
        this.studies = studies;
        this.cast = new DemoCast(desks, ids, script);
    }

    /// Builds both studies if they are not there yet. All of it is kept, or none.
    public void buildIfMissing() {
        if (isMissing()) {
            database.changeCommon(tx -> {
                // Another node may have built it by now.
                if (isMissing()) {
                    whole();
                    practice();
                }
            });
        }
    }

    private boolean isMissing() {
        return studies.all().stream()
                .noneMatch(study -> study.synthetic() && study.title().equals(TITLE));
    }

    private void whole() {
        var lead = begin(TITLE, true);
        var coders = coders(lead);
        var labels = script.participants().stream().map(DemoScript.Row::label).toList();
        var interviews = cast.collect(lead, labels);
        cast.open(lead);
        var first = cast.code(coders.get(0), 1, interviews);
        var second = cast.code(coders.get(1), 2, interviews);
        coders.forEach(cast::submit);
        cast.reveal(lead);
        new DemoAgreement(cast, coders, first, second).settle(interviews);
        new DemoThemes(cast, lead).develop();
    }

    private void practice() {
        var lead = begin(PRACTICE_TITLE, false);
        var coders = coders(lead);
        var interviews = cast.collect(lead, List.of("P01", "P07", "P13"));
        cast.open(lead);
        var begun = new LinkedHashMap<>(interviews);
        begun.keySet().removeIf(label -> !label.equals("P01"));
        cast.code(coders.get(0), 1, begun);
        cast.code(coders.get(1), 2, interviews);
        cast.submit(coders.get(1));
    }

    private Actor begin(String title, boolean showsAgreement) {
        var lead = studies.begin(new NewStudy(title, QUESTION, MethodProfile.CONSENSUS, "Lead", false, true));
        Study study = studies.show(lead);
        studies.change(
                lead, new ChangedStudy(title, QUESTION, MethodProfile.CONSENSUS, showsAgreement, "", study.version()));
        return lead;
    }

    private List<Actor> coders(Actor lead) {
        return List.of("Coder 1", "Coder 2").stream()
                .map(name -> studies.invite(lead, name, Role.CODER, true).member())
                .map(member -> new Actor(lead.study(), member.person().id(), Role.CODER, true))
                .toList();
    }
}

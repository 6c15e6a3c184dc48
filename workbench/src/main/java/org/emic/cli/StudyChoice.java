package org.emic.cli;

import java.util.List;
import org.emic.accounts.Actor;
import org.emic.accounts.Role;
import org.emic.app.Workbench;
import org.emic.study.Study;

/// Finds the study that a word on the command line means: its id, or its title if only one study has it.
///
/// Whoever runs the command holds the data folder, so the command acts as the study's lead: with the lead's rights, and
/// the lead's blindness.
final class StudyChoice {

    private final Workbench workbench;

    StudyChoice(Workbench workbench) {
        this.workbench = workbench;
    }

    Study study(String word) {
        var found = workbench.studies().all().stream()
                .filter(study ->
                        study.id().toString().equals(word) || study.title().equals(word))
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new BadInput(
                found.isEmpty()
                        ? "There is no study \"" + word + "\" in this data folder. See: emic study list"
                        : "Several studies are called \"" + word + "\". Name one by its id; see: emic study list");
    }

    Actor lead(String word) {
        var study = study(word);
        return lead(study);
    }

    Actor lead(Study study) {
        var leads = workbench.database().read(tx -> workbench.team().members(tx, study.id())).stream()
                .filter(member -> member.role() == Role.LEAD)
                .map(member -> new Actor(study.id(), member.person().id(), member.role(), member.codes()))
                .toList();
        return first(leads);
    }

    private static Actor first(List<Actor> leads) {
        if (leads.isEmpty()) {
            throw new BadInput("The study has no lead.");
        }
        return leads.getFirst();
    }
}

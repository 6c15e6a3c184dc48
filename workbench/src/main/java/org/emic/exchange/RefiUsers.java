package org.emic.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.emic.coding.RoundCoder;
import org.emic.ids.PersonId;

/// Who did what: the two coders under the names that they have in the study, and the team for what was agreed, so that
/// agreed codings stand beside the originals and not in their place.
///
/// The team comes first: QualCoder shows the first user's codings after an import.
final class RefiUsers {

    static final String TEAM = "Team (agreed)";

    private final StudyContents contents;
    private final String team;
    private final Map<PersonId, String> names = new HashMap<>();

    RefiUsers(StudyContents contents) {
        this.contents = contents;
        this.team = RefiGuid.derived("team", contents.study().id());
        var unique = new UniqueNames();
        unique.of(TEAM, "");
        for (var coder : contents.round().coders()) {
            names.put(
                    coder.person().id(),
                    unique.of(coder.person().name(), coder.letter().name()));
        }
    }

    /// The GUID of the team.
    String team() {
        return team;
    }

    String name(RoundCoder coder) {
        return Objects.requireNonNull(names.get(coder.person().id()), "a coder of the round");
    }

    void write(RefiXml xml) throws IOException {
        xml.open("Users");
        xml.leaf("User").with("guid", team).with("name", TEAM).with("id", "A+B");
        for (var coder : contents.round().coders()) {
            xml.leaf("User")
                    .with("guid", RefiGuid.of(coder.person().id()))
                    .with("name", name(coder))
                    .with("id", coder.letter().name());
        }
        xml.close();
    }
}

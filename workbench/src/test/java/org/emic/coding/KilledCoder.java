package org.emic.coding;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.emic.accounts.Actor;
import org.emic.accounts.Role;
import org.emic.app.Workbench;
import org.emic.ids.CodeId;
import org.emic.ids.CodingId;
import org.emic.ids.PersonId;
import org.emic.ids.StudyId;
import org.emic.ids.TranscriptId;
import org.emic.storage.DatabaseAddress;
import org.emic.transcripts.TextSpan;

/// A process of its own that codes until it is killed, and says each coding's id once the coding is acknowledged.
final class KilledCoder {

    private KilledCoder() {}

    /// @param arguments data folder or database, study, person, transcript, code, first position
    public static void main(String[] arguments) {
        var workbench = Workbench.open(
                arguments[0].startsWith("jdbc:")
                        ? DatabaseAddress.of(arguments[0], Map.of())
                        : DatabaseAddress.in(Path.of(arguments[0])));
        var actor = new Actor(StudyId.of(arguments[1]), PersonId.of(arguments[2]), Role.CODER, true);
        var transcript = TranscriptId.of(arguments[3]);
        var code = CodeId.of(arguments[4]);
        for (var start = Integer.parseInt(arguments[5]); ; start++) {
            var id = new CodingId(UUID.randomUUID());
            workbench.codings().add(actor, new NewCoding(id, transcript, code, new TextSpan(start, start + 20)));
            System.out.println(id);
            System.out.flush();
        }
    }
}

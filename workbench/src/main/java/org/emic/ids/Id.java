package org.emic.ids;

import java.util.UUID;

/// A typed identifier. Identifiers are random, so neither their order nor a gap between two of them tells anything.
public sealed interface Id
        permits AgreedCodeId,
                AttributeId,
                CodeId,
                CodingId,
                DraftId,
                LabelDecisionId,
                MemoId,
                ParticipantId,
                PersonId,
                ResolutionId,
                RoundId,
                StudyId,
                SubcategoryId,
                ThemeId,
                TranscriptId {

    UUID value();

    /// Reads a UUID strictly: 36 characters, as this program writes them.
    ///
    /// @throws MalformedId if the text is anything else
    static UUID parse(String text) {
        try {
            var value = UUID.fromString(text);
            if (value.toString().equalsIgnoreCase(text)) {
                return value;
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedId(e);
        }
        throw new MalformedId(null);
    }
}

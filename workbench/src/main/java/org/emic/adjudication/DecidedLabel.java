package org.emic.adjudication;

import java.util.Optional;
import org.emic.ids.CodeId;

/// What a coder wants to decide about a code of A and one of B.
///
/// @param reason up to 2,000 characters, may be empty
/// @param name what the agreed code is called, if the two are the same and it is not to be called as A's
public record DecidedLabel(CodeId a, CodeId b, LabelVerdict verdict, String reason, Optional<AgreedName> name) {

    public DecidedLabel {
        reason = AgreedName.text("reason", reason);
    }

    public static DecidedLabel of(CodeId a, CodeId b, LabelVerdict verdict) {
        return new DecidedLabel(a, b, verdict, "", Optional.empty());
    }
}

package org.emic.exchange;

import java.util.Optional;
import org.emic.themes.DisclosureOverride;

/// What is to leave, in which form.
///
/// @param override the lead's word that it may leave whole; without it the disclosure check holds words back
public record ExportWish(ExportFormat format, Optional<DisclosureOverride> override) {

    /// What passes the disclosure check.
    public static ExportWish checked(ExportFormat format) {
        return new ExportWish(format, Optional.empty());
    }

    /// Everything.
    ///
    /// @throws org.emic.refusal.Refused if the reason says nothing
    public static ExportWish whole(ExportFormat format, String reason) {
        return new ExportWish(format, Optional.of(new DisclosureOverride(reason)));
    }
}

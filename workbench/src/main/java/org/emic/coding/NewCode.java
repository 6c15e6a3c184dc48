package org.emic.coding;

import org.emic.ids.CodeId;

/// A code to be made.
///
/// @param id made by the one who asks, so that asking twice makes one code
/// @param inVivo whether the name is in the participant's own words
public record NewCode(CodeId id, CodeFields fields, boolean inVivo) {

    /// @throws org.emic.refusal.Refused if there is no name, or a field is too long
    public NewCode {
        fields = fields.tidied();
    }

    public static NewCode named(CodeId id, String name) {
        return new NewCode(id, CodeFields.named(name), false);
    }
}

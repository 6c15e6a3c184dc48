package org.emic.coding;

import org.emic.ids.CodeId;

/// New words for a code.
///
/// @param version the version that was read
public record ChangedCode(CodeId id, CodeFields fields, long version) {

    /// @throws org.emic.refusal.Refused if there is no name, or a field is too long
    public ChangedCode {
        fields = fields.tidied();
    }
}

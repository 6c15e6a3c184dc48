package org.emic.coding;

import java.time.Instant;
import org.emic.ids.CodeId;

/// What a code said before its coder gave it other words.
///
/// @param version the version of the code that had these fields
public record CodeRevision(CodeId code, long version, CodeFields fields, Instant replacedAt) {}

/// Phase 2: agreed codes into subcategories into themes, by people, by constant comparison.
///
/// A theme needs a definition; codes, subcategories and themes are retired, not deleted; counts are of participants,
/// each
/// once, with their base. Must not know pages. May use: ids, refusal, storage, journal, accounts, study, transcripts,
/// coding, adjudication. Method: `docs/method/themes.md`.
@NullMarked
package org.emic.themes;

import org.jspecify.annotations.NullMarked;

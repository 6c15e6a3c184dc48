/// People, how they come in, and what each may do.
///
/// A [Person] comes in by a local link, a door ([Doors]); a [Visit] is one browser and acts, in each study, as one
/// person. [Actor] is a person in a study; [AccessPolicy] is the one table that says what an actor may do. Every use
/// case asks it. Must not know what is in a study. May use: ids, storage, journal.
@NullMarked
package org.emic.accounts;

import org.jspecify.annotations.NullMarked;

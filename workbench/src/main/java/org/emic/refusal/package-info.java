/// What a use case answers when it cannot do what it was asked: a sentence for the person, not a fault.
///
/// [Refused] is a mistake that the person can mend, [Stale] a change that somebody made meanwhile, [NotThere] something
/// that does not exist or is not for this person (the two look the same on purpose). Each names a message key.
/// Must not know any feature. May use: nothing.
@NullMarked
package org.emic.refusal;

import org.jspecify.annotations.NullMarked;

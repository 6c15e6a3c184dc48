package org.emic.coding;

import org.emic.ids.PersonId;
import org.emic.ids.RoundId;

/// A coder's own place in a round: the only key to what an open round holds.
///
/// No query of an open round takes a coder's id; it takes a seat, and [Seats] makes a seat for nobody but the actor who
/// asks. So there is no way to ask for somebody else's work, not even by mistake.
record Seat(RoundId round, PersonId coder) {}

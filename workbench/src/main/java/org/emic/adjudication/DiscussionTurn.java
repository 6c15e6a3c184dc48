package org.emic.adjudication;

import java.time.Instant;
import org.emic.ids.PersonId;

/// Something that a coder said about a discrepancy, before or beside proposing.
public record DiscussionTurn(PersonId person, String body, Instant saidAt) {}

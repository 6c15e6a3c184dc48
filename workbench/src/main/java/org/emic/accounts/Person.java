package org.emic.accounts;

import org.emic.ids.PersonId;

/// Somebody who works in a study.
public record Person(PersonId id, String name) {}

package org.emic.accounts;

/// A person of a study's team.
public record Member(Person person, Role role, boolean codes) {}

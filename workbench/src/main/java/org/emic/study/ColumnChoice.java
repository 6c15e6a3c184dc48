package org.emic.study;

import java.util.Optional;

/// What is to become of a column of an imported table.
///
/// @param kind the kind of the attribute, or empty to leave the column out
/// @param isRole whether it is the role attribute
public record ColumnChoice(Optional<AttributeKind> kind, boolean isRole) {}

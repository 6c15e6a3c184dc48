/// The codings that coefficients compare: coders × units, one category (or one set of codes) each, or missing.
///
/// Central types: `UnitTable`, its named form `LabelledTable`, and `SetTable` for several codes per unit.
/// "The coder looked and applied nothing" is a category or the empty set; "the coder did not code this unit" is
/// missing. The two are different input and are never mixed.
/// Uses no other package of this module. Must not compute agreement.
///
/// Sources: Krippendorff, K. (2011). *Computing Krippendorff's Alpha-Reliability* (reliability data matrix).
package org.emic.agreement.data;

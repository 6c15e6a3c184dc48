/// How far two categories are apart: difference functions for Krippendorff's alpha and weights for Gwet's AC2.
///
/// Central types: `Difference` (a rule such as ordinal or interval), `Distance` (the rule bound to the data, since the
/// ordinal rule depends on how often categories were used), `SetDifference` (Jaccard, MASI), `AgreementWeights`.
/// Uses no other package of this module: categories come as indices, counts and sets. Must not compute agreement.
///
/// Sources: Krippendorff (2011), section 5 ("metric differences"); Passonneau (2006), *Measuring Agreement on
/// Set-valued Items (MASI)*, LREC; Gwet (2014), chapter 3.
package org.emic.agreement.distance;

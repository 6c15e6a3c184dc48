/// What every coefficient answers: an [org.emic.agreement.Estimate], which is a value or the reason why there is none.
///
/// Central types: `Estimate`, `Basis` (what the figure rests on), `Reason`.
/// Uses no other package of this module. Must not interpret a figure: no thresholds, no verdicts, no colours.
///
/// Sources: Krippendorff, K. (2019). *Content Analysis*, 4th ed., chapter 12; Gwet, K. L. (2014). *Handbook of
/// Inter-Rater Reliability*, 4th ed.
package org.emic.agreement;

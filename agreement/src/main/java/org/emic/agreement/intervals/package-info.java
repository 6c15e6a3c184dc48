/// How far a figure of agreement may be off: by resampling, and by formulas for large samples.
///
/// Central types: `Bootstrap` (draws units or documents again; the default), `AnalyticInterval` and its
/// implementations, `Interval` (bounds or the reason why there are none), `NullDeviation` (for tests of no
/// agreement only). Uses `data`, `nominal`, `spans` and `work`. Must not judge an interval, and must not draw from any
/// generator but those split from the seed it was given.
///
/// Sources: Zapf et al. (2016); Fleiss, Cohen & Everitt (1969); Fleiss, Nee & Landis (1979); Gwet (2008, 2014);
/// choices in `docs/method/agreement.md`.
package org.emic.agreement.intervals;

/// Agreement on fixed units: each coder gives each unit one category of a codebook, or leaves it out.
///
/// Central types: `Coefficient` and its implementations, one per definition in the literature. Each is a stateless
/// value, so `new CohenKappa().estimate(table)` is all there is to call. They read nothing but counts (`Tally`).
/// Uses `data` and `distance`. Must not read files, resample, or judge how good a value is.
///
/// Sources: Cohen (1960), Scott (1955), Fleiss (1971), Krippendorff (2011), Gwet (2008), Brennan & Prediger (1981),
/// Conger (1980); definitions and choices in `docs/method/agreement.md`.
package org.emic.agreement.nominal;

/// Agreement on free spans: each coder marks stretches of documents, of any length and number, and gives them
/// codes.
///
/// Central types: `Continuum` (who marked what, and who coded which document), `UnitizingCounts` (the lengths on
/// which the coefficients rest, additive over documents), `SpanCoefficient` and its implementations uα, |uα, cuα
/// and (k)uα, `PooledUnitizingAlpha` for codes that overlap; `SpanMatching` for precision, recall and F1. For
/// comparison with other tools: `Characters` (κ by character), `QualCoderKappa`, `AlphaU1995` and
/// `BoundarySimilarity`. Uses `binary` and `data`. Must not read files, resample, or judge how good a value is.
///
/// Sources: Krippendorff, Mathet, Bouvry & Widlöcher (2016), *On the reliability of unitizing textual
/// continua*, Quality & Quantity 50, 2347-2364; Krippendorff (2019), section 12.6; choices in
/// `docs/method/agreement.md`.
package org.emic.agreement.spans;

/// How many codes a series of interviews has brought so far, and what more interviews may bring.
///
/// Central types: `Incidence` (which codes each interview holds, in order), `ObservedAccumulation` and
/// `ExpectedAccumulation` (the curve as it was and over all orders), `PermutationBand`, `GuestNameyChen`, and the
/// estimates `Chao2`, `SampleCoverage`, `Extrapolation`, `InterviewsNeeded`, which are an `IncidenceEstimate`.
/// Whatever depends on the order of interviews carries it; every rule carries its settings.
/// Uses `org.emic.agreement` for `Reason`. Must not say whether interviews were enough: that is a judgement, and these
/// figures are relative to the codebook as it stands and blind to what the codes mean.
///
/// Sources: Guest, Namey & Chen (2020), PLoS ONE 15(5), e0232076; Mao, Colwell & Chang (2005), Biometrics 61(2);
/// Colwell
/// et al. (2012), J Plant Ecol 5(1); Chao (1987), Biometrics 43(4); Chao & Jost (2012), Ecology 93(12); Chao et al.
/// (2014), Ecol Monogr 84(1). Definitions and choices in `docs/method/saturation.md`.
package org.emic.agreement.saturation;

/// Agreement on one code at a time: present or absent, unit by unit.
///
/// Central types: `BinaryCounts` (two coders, one code, four counts), `CodePresence` (any number of coders: who used
/// the code how often), `PooledAlpha` (one figure for all codes without averaging).
/// Uses `data` and `nominal`. Must not decide what the units are: lines, turns or code points are the caller's choice,
/// which the caller prints.
///
/// Sources: Krippendorff (2011); prevalence paradox: Feinstein & Cicchetti (1990), J Clin Epidemiol 43(6), 543-549.
package org.emic.agreement.binary;

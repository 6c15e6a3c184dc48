package org.emic.benchmark;

/// How much one interview holds.
///
/// @param codes in the coder's codebook
/// @param codings of the coder in this interview
record Size(int words, int codes, int codings) {

    /// A long interview, densely coded.
    static final Size USUAL = new Size(10_000, 60, 1_000);

    /// A whole day's.
    static final Size LARGE = new Size(90_000, 200, 5_000);

    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%,d words, %,d codings", words, codings);
    }
}

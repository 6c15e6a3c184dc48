package org.emic.transcripts.reading;

import java.time.Duration;

/// How much a file may ask of Emic. An interview of ten hours has about 100,000 words, 600,000 characters.
///
/// @param bytes of the file
/// @param characters of its text, in UTF-16 units
/// @param turns in it
/// @param entries of a zipped document
/// @param unzippedBytes of a zipped document
/// @param unzipRatio how many times larger than the file a document may unzip to, once it is larger than a megabyte
/// @param pages of a PDF
/// @param time for one PDF
public record ReadingLimits(
        long bytes,
        int characters,
        int turns,
        int entries,
        long unzippedBytes,
        int unzipRatio,
        int pages,
        Duration time) {

    public static final ReadingLimits USUAL =
            new ReadingLimits(64L << 20, 6_000_000, 100_000, 5_000, 256L << 20, 100, 3_000, Duration.ofSeconds(30));
}

package org.emic.agreement.spans;

import static org.emic.agreement.Estimates.assertExactly;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.emic.agreement.Estimate;
import org.emic.agreement.SharedData;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.nominal.KrippendorffAlpha;
import org.junit.jupiter.api.Test;

/// The segmentations of Hearst (1997) from the data file of segeval: boundaries as spans of one place.
class Hearst1997SegmentsTest {

    @Test
    void boundariesAsSpans() throws IOException {
        List<String> lines = SharedData.read("boundaries-hearst1997/segeval/data/hearst1997.tsv")
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .toList();
        assertEquals(7, lines.size());
        List<String> coders = lines.stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
        ContinuumBuilder builder =
                Continuum.builder(coders, List.of("boundary")).document("stargazers", 20, coders);
        for (int coder = 0; coder < coders.size(); coder++) {
            int[] lengths = Arrays.stream(lines.get(coder).split("\t", -1))
                    .skip(1)
                    .filter(cell -> !cell.isBlank())
                    .mapToInt(cell -> Integer.parseInt(cell.strip()))
                    .toArray();
            int place = -1;
            for (int segment = 0; segment < lengths.length - 1; segment++) {
                place += lengths[segment];
                builder.span(0, coder, place, place + 1, 0);
            }
        }
        Continuum continuum = builder.measuredIn("paragraph").build();
        assertExactly(4481.0 / 13377, new UnitizingAlpha().estimate(continuum));
        UnitTable table = Characters.ofCode(continuum, 0);
        Estimate alpha = KrippendorffAlpha.nominal().estimate(table);
        assertExactly(4481.0 / 13377, alpha);
    }
}

package org.emic.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.emic.agreement.spans.Continuum;
import org.emic.agreement.spans.ContinuumBuilder;

/// Continua for tests: as papers print them, and at random.
public final class Continua {

    private Continua() {}

    /// One document. One string per coder, of spans such as `a:2-9 b:11-17`, with codes of one letter each; `.` for a
    /// coder who did not code it.
    public static Continuum of(int length, String codes, String... byCoder) {
        return document(builder(byCoder.length, codes), "text", length, 1, byCoder)
                .build();
    }

    /// A builder for coders named by number and codes named by a letter each.
    public static ContinuumBuilder builder(int coders, String codes) {
        return Continuum.builder(
                IntStream.range(0, coders).mapToObj(Integer::toString).toList(),
                Arrays.asList(codes.split("(?<=.)(?=.)", -1)));
    }

    /// Adds a document with positions and length multiplied by `scale`.
    public static ContinuumBuilder document(
            ContinuumBuilder builder, String name, int length, int scale, String... byCoder) {
        for (int coder = 0; coder < byCoder.length; coder++) {
            String own = byCoder[coder];
            if (own.equals(".")) {
                continue;
            }
            String coderName = Integer.toString(coder);
            builder.document(name, length * scale, List.of(coderName));
            for (String span : own.isEmpty() ? new String[0] : own.split(" ", -1)) {
                String[] parts = span.split("[:-]", 3);
                builder.span(
                        name,
                        coderName,
                        scale * Integer.parseInt(parts[1]),
                        scale * Integer.parseInt(parts[2]),
                        parts[0]);
            }
        }
        return builder;
    }

    /// Random documents. Coders start from common spans and move, drop or recode some; each coder misses a document
    /// with probability 0.15. A coder's spans don't overlap.
    public static Continuum random(RandomGenerator random, int coders, int documents, int codes) {
        ContinuumBuilder builder = builder(coders, "abcdefgh".substring(0, codes));
        for (int document = 0; document < documents; document++) {
            int length = 10 + random.nextInt(50);
            List<int[]> common = common(random, length, codes);
            for (int coder = 0; coder < coders; coder++) {
                if (random.nextDouble() < 0.85) {
                    builder.document("d" + document, length, List.of(Integer.toString(coder)));
                    for (int[] span : own(random, common, length, codes)) {
                        builder.span(document, coder, span[0], span[1], span[2]);
                    }
                } else {
                    builder.document("d" + document, length, List.of());
                }
            }
        }
        return builder.build();
    }

    private static List<int[]> common(RandomGenerator random, int length, int codes) {
        List<int[]> spans = new ArrayList<>();
        int position = random.nextInt(4);
        while (position < length) {
            int end = Math.min(length, position + 1 + random.nextInt(8));
            spans.add(new int[] {position, end, random.nextInt(codes)});
            position = end + (random.nextBoolean() ? 0 : random.nextInt(6));
        }
        return spans;
    }

    private static List<int[]> own(RandomGenerator random, List<int[]> common, int length, int codes) {
        List<int[]> spans = new ArrayList<>();
        int free = 0;
        for (int[] span : common) {
            int start = Math.max(free, span[0] + random.nextInt(-1, 2));
            int end = Math.min(length, span[1] + random.nextInt(-1, 2));
            if (start < end && random.nextDouble() < 0.8) {
                spans.add(new int[] {start, end, random.nextDouble() < 0.7 ? span[2] : random.nextInt(codes)});
                free = end;
            }
        }
        return spans;
    }
}

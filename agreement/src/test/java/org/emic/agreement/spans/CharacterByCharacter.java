package org.emic.agreement.spans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The unitizing coefficients from their definition, with every character and every pair of spans visited.
final class CharacterByCharacter {

    private final int codes;
    private final int gap;
    private final double[][] all;
    private final double[] squares;
    private final double[] pairwise;
    private final double[] meanSquared;

    CharacterByCharacter(Continuum continuum) {
        codes = continuum.codes().size();
        gap = codes;
        all = new double[codes + 1][codes + 1];
        squares = new double[codes + 1];
        pairwise = new double[codes];
        meanSquared = new double[codes];
        for (int document = 0; document < continuum.documents().size(); document++) {
            List<List<Span>> present = new ArrayList<>();
            for (int coder = 0; coder < continuum.coders().size(); coder++) {
                if (continuum.isCoded(document, coder)) {
                    present.add(continuum.spans(document, coder));
                }
            }
            if (present.size() > 1) {
                count(present, continuum.length(document));
            }
        }
    }

    private void count(List<List<Span>> byCoder, int documentLength) {
        int others = byCoder.size() - 1;
        int[][] values = new int[byCoder.size()][documentLength];
        for (int coder = 0; coder < values.length; coder++) {
            Arrays.fill(values[coder], gap);
            for (Span span : byCoder.get(coder)) {
                Arrays.fill(values[coder], span.start(), span.end(), span.code());
            }
        }
        for (int coder = 0; coder < values.length; coder++) {
            for (int other = 0; other < values.length; other++) {
                for (int position = 0; position < documentLength && other != coder; position++) {
                    all[values[coder][position]][values[other][position]] += 1.0 / others;
                }
            }
            for (int position = 0; position < documentLength; position++) {
                squares[gap] += values[coder][position] == gap ? 1 : 0;
            }
            for (Span span : byCoder.get(coder)) {
                countSpan(span, coder, values, others);
            }
        }
    }

    private void countSpan(Span span, int coder, int[][] values, double others) {
        squares[span.code()] += Math.pow(span.length(), 2);
        double mean = 0;
        for (int other = 0; other < values.length; other++) {
            double common = 0;
            for (int position = span.start(); position < span.end() && other != coder; position++) {
                common += values[other][position] == gap ? 0 : 1;
            }
            pairwise[span.code()] += common * common / others;
            mean += common / others;
        }
        meanSquared[span.code()] += mean * mean;
    }

    double between(int one, int other) {
        return all[one][other];
    }

    /// The coefficient, NaN or infinite where it has no value.
    double unitizing() {
        double[][] chance = chance(all, squares);
        return 1 - (sum(all) - trace(all)) / (sum(chance) - trace(chance));
    }

    double relevance() {
        double[][] observed = collapsed(all);
        double[][] expected = collapsed(chance(all, squares));
        return 1 - (sum(observed) - trace(observed)) / (sum(expected) - trace(expected));
    }

    double coding(OwnLength reading) {
        double[][] within = marked();
        double[][] chance = chance(within, own(reading));
        return 1 - (sum(within) - trace(within)) / (sum(chance) - trace(chance));
    }

    double code(int code, OwnLength reading) {
        double[][] within = marked();
        double[][] chance = chance(within, own(reading));
        double observedOfCode = Arrays.stream(within[code]).sum();
        double chanceOfCode = Arrays.stream(chance[code]).sum();
        return 1
                - chanceOfCode
                        / observedOfCode
                        * (observedOfCode - within[code][code])
                        / (chanceOfCode - chance[code][code]);
    }

    private double[] own(OwnLength reading) {
        return reading == OwnLength.PAIRWISE ? pairwise : meanSquared;
    }

    private double[][] marked() {
        return Arrays.stream(all, 0, codes)
                .map(row -> Arrays.copyOf(row, codes))
                .toArray(double[][]::new);
    }

    private double[][] collapsed(double[][] table) {
        double[][] collapsed = new double[2][2];
        for (int one = 0; one <= gap; one++) {
            for (int other = 0; other <= gap; other++) {
                collapsed[one / gap][other / gap] += table[one][other];
            }
        }
        return collapsed;
    }

    private static double[][] chance(double[][] observed, double[] own) {
        double[] margins = Arrays.stream(observed)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        double total = Arrays.stream(margins).sum();
        double divisor = total - Arrays.stream(own).sum() / total;
        double[][] chance = new double[margins.length][margins.length];
        for (int one = 0; one < margins.length; one++) {
            for (int other = 0; other < margins.length; other++) {
                chance[one][other] = (margins[one] * margins[other] - (one == other ? own[one] : 0)) / divisor;
            }
        }
        return chance;
    }

    private static double sum(double[][] table) {
        return Arrays.stream(table).flatMapToDouble(Arrays::stream).sum();
    }

    private static double trace(double[][] table) {
        double sum = 0;
        for (int index = 0; index < table.length; index++) {
            sum += table[index][index];
        }
        return sum;
    }
}

package org.emic.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.emic.agreement.data.UnitTable;
import org.emic.refusal.Refused;

/// Codings of fixed units as a file held them: one row for each pattern that units share, one category for each text.
public final class Units {

    private static final String JOINT = "|";
    private static final double ROUNDING = 1e-9;
    private static final double LARGEST_EXACT = 1e15;

    /// The row of the headings, where what was named before the file was read counts as standing.
    private static final long HEADINGS = 1;

    private final CodingRows source;
    private final List<String> coders;
    private final List<String> texts;
    private final long[] firstRows;
    private final UnitTable table;

    /// @param texts what the categories of the table stand for
    /// @param firstRows the row in which each text stands first; that of the headings for a text of the codebook
    Units(CodingRows source, List<String> coders, List<String> texts, long[] firstRows, UnitTable table) {
        this.source = source;
        this.coders = List.copyOf(coders);
        this.texts = List.copyOf(texts);
        this.firstRows = firstRows;
        this.table = table;
    }

    /// The coders compared.
    public List<String> coders() {
        return coders;
    }

    /// How many units they have rows for.
    public long units() {
        return table.units();
    }

    /// Whether any value is a set of labels rather than one.
    boolean hasSets() {
        return texts.stream().anyMatch(text -> text.contains(JOINT));
    }

    /// The labels that a text joins.
    static List<String> labels(String text) {
        return Arrays.stream(text.split("\\|", -1))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    /// Values as sets of labels.
    ///
    /// @param table one category for each different set
    /// @param labels the name of each label
    /// @param sets the labels of each category
    record Labelled(UnitTable table, List<String> labels, List<BitSet> sets) {

        /// Whether each coder gave the label.
        UnitTable presence(int label) {
            return table.presence(category -> sets.get(category).get(label)).grouped();
        }

        /// What the categories are called, labels joined as in the file.
        List<String> values() {
            return sets.stream()
                    .map(set -> set.isEmpty()
                            ? JOINT
                            : String.join(
                                    JOINT, set.stream().mapToObj(labels::get).toList()))
                    .toList();
        }
    }

    Labelled labelled() {
        var labels = new Names();
        var setOfText = new ArrayList<BitSet>();
        for (var text : texts) {
            var set = new BitSet();
            labels(text).forEach(label -> set.set(labels.of(label)));
            setOfText.add(set);
        }
        if (!hasSets()) {
            return new Labelled(table, labels.all(), setOfText);
        }
        var distinct = new LinkedHashMap<BitSet, Integer>();
        setOfText.forEach(set -> distinct.putIfAbsent(set, distinct.size()));
        var categories = setOfText.stream()
                .mapToInt(set -> distinct.getOrDefault(set, 0))
                .toArray();
        return new Labelled(
                renamed(distinct.size(), text -> categories[text]), labels.all(), List.copyOf(distinct.keySet()));
    }

    /// Values as numbers, one category for each different number, in their order.
    record Numbered(UnitTable table, List<Double> numbers) {

        /// The number of each category.
        double[] asArray() {
            return numbers.stream().mapToDouble(Double::doubleValue).toArray();
        }

        /// Whether neighbours are all equally far apart, as AC2 takes categories to be.
        boolean isEvenlySpaced() {
            for (var at = 2; at < numbers.size(); at++) {
                var step = numbers.get(1) - numbers.get(0);
                if (Math.abs(numbers.get(at) - numbers.get(at - 1) - step) > ROUNDING * step) {
                    return false;
                }
            }
            return true;
        }

        /// What the categories are called.
        List<String> values() {
            return numbers.stream().map(Numbered::plain).toList();
        }

        private static String plain(double number) {
            return number == Math.rint(number) && Math.abs(number) < LARGEST_EXACT
                    ? Long.toString((long) number)
                    : Double.toString(number);
        }
    }

    /// @throws Refused if a value is no number; the sentence names the row where it first stands
    Numbered numbered(Weights weights) {
        var numbers = new double[texts.size()];
        for (var text = 0; text < numbers.length; text++) {
            numbers[text] = number(text, weights);
        }
        var ordered = Arrays.stream(numbers).distinct().sorted().toArray();
        return new Numbered(
                renamed(ordered.length, text -> Arrays.binarySearch(ordered, numbers[text])),
                Arrays.stream(ordered).boxed().toList());
    }

    private double number(int text, Weights weights) {
        try {
            // Adding 0 makes one number of 0 and −0.
            var number = Double.parseDouble(texts.get(text)) + 0.0;
            if (Double.isFinite(number) && (weights != Weights.RATIO || number >= 0)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Refused below, as what is no number for these weights.
        }
        if (firstRows[text] == HEADINGS) {
            throw unfit("number-code", texts.get(text), weights.word());
        }
        throw source.refusedAt(
                firstRows[text], weights == Weights.RATIO ? "number-ratio" : "number", texts.get(text), weights.word());
    }

    /// The refusal of weights that the values don't fit.
    Refused unfit(String what, Object... more) {
        return source.refusedWhole(what, more);
    }

    private UnitTable renamed(int categories, IntUnaryOperator categoryOfText) {
        var builder = UnitTable.builder(table.coders(), table.rows(), categories);
        var weights = new long[table.rows()];
        for (var row = 0; row < weights.length; row++) {
            weights[row] = table.weight(row);
            for (var coder = 0; coder < table.coders(); coder++) {
                if (table.category(row, coder) != UnitTable.MISSING) {
                    builder.code(row, coder, categoryOfText.applyAsInt(table.category(row, coder)));
                }
            }
        }
        return builder.build().withWeights(weights);
    }
}

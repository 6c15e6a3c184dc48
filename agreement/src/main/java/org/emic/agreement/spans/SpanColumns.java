package org.emic.agreement.spans;

import java.util.Arrays;

/// Spans in the order in which they were noted, in columns that grow.
final class SpanColumns {

    private int[] documents = new int[16];
    private int[] coders = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] codes = new int[16];
    private int size;

    void add(int document, int coder, int start, int end, int code) {
        if (size == documents.length) {
            grow();
        }
        documents[size] = document;
        coders[size] = coder;
        starts[size] = start;
        ends[size] = end;
        codes[size++] = code;
    }

    private void grow() {
        int capacity = 2 * size;
        documents = Arrays.copyOf(documents, capacity);
        coders = Arrays.copyOf(coders, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        codes = Arrays.copyOf(codes, capacity);
    }

    /// The spans of each coder in each document, by counting how many there are of each.
    Marks[][] perDocumentAndCoder(int documentCount, int coderCount) {
        int[][] counts = new int[documentCount][coderCount];
        for (int span = 0; span < size; span++) {
            counts[documents[span]][coders[span]]++;
        }
        int[][][] columns = new int[documentCount][3 * coderCount][];
        for (int document = 0; document < documentCount; document++) {
            for (int column = 0; column < 3 * coderCount; column++) {
                columns[document][column] = new int[counts[document][column / 3]];
            }
        }
        for (int span = 0; span < size; span++) {
            int[][] ofDocument = columns[documents[span]];
            int place = --counts[documents[span]][coders[span]];
            ofDocument[3 * coders[span]][place] = starts[span];
            ofDocument[3 * coders[span] + 1][place] = ends[span];
            ofDocument[3 * coders[span] + 2][place] = codes[span];
        }
        Marks[][] marks = new Marks[documentCount][coderCount];
        for (int document = 0; document < documentCount; document++) {
            for (int coder = 0; coder < coderCount; coder++) {
                int[][] own = columns[document];
                marks[document][coder] = Marks.of(own[3 * coder], own[3 * coder + 1], own[3 * coder + 2]);
            }
        }
        return marks;
    }
}

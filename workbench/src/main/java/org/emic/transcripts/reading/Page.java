package org.emic.transcripts.reading;

import java.util.ArrayList;
import java.util.List;

/// A text without times of its own: blocks of lines, as blank lines or paragraphs part them.
///
/// @param grain what a block is
record Page(List<List<String>> blocks, Grain grain) {

    /// What parts one block from the next.
    enum Grain {
        /// A blank line.
        BLANK_LINES,
        /// A paragraph mark, so that a block is what its writer meant as one.
        PARAGRAPHS
    }

    static Page ofText(List<String> lines) {
        var blocks = new ArrayList<List<String>>();
        var block = new ArrayList<String>();
        for (var line : lines) {
            if (line.isBlank()) {
                close(blocks, block);
            } else {
                block.add(line);
            }
        }
        close(blocks, block);
        return new Page(blocks, Grain.BLANK_LINES);
    }

    static Page ofParagraphs(List<String> paragraphs) {
        var blocks = new ArrayList<List<String>>();
        for (var paragraph : paragraphs) {
            var lines = paragraph.lines().filter(line -> !line.isBlank()).toList();
            if (!lines.isEmpty()) {
                blocks.add(lines);
            }
        }
        return new Page(blocks, Grain.PARAGRAPHS);
    }

    private static void close(List<List<String>> blocks, List<String> block) {
        if (!block.isEmpty()) {
            blocks.add(List.copyOf(block));
            block.clear();
        }
    }

    List<String> lines() {
        return blocks.stream().flatMap(List::stream).toList();
    }
}

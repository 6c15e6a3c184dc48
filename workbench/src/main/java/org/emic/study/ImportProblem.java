package org.emic.study;

import java.util.List;

/// Something in an imported table that cannot be kept.
///
/// @param row the row as a spreadsheet numbers it
/// @param column its heading
/// @param key the key of the sentence
/// @param arguments what the sentence's placeholders stand for
public record ImportProblem(int row, String column, String key, List<Object> arguments) {

    public ImportProblem {
        arguments = List.copyOf(arguments);
    }

    static ImportProblem at(int row, String column, String key, Object... arguments) {
        return new ImportProblem(row, column, key, List.of(arguments));
    }
}

package org.emic.backup;

import tools.jackson.databind.json.JsonMapper;

/// The form of the file: a zip of what it is, the tables, and the seals over the tables, in this order.
final class Archive {

    static final String FIRST = "backup.json";
    static final String LAST = "seals.json";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String FOLDER = "tables/";
    private static final String KIND = ".jsonl";

    private Archive() {}

    /// The entry of a table: a row in each line, the names of the columns in the first.
    static String entry(String table) {
        return FOLDER + table + KIND;
    }
}

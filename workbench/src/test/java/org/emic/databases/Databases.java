package org.emic.databases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emic.storage.DatabaseAddress;

/// Databases for tests, of the kind that the running test class is for: SQLite unless [OnBothDatabases] says otherwise.
public final class Databases {

    /// A kind of database.
    public enum Kind {
        SQLITE,
        POSTGRESQL
    }

    private static Kind kind = Kind.SQLITE;
    private static boolean inTest;
    private static final Map<Path, DatabaseAddress> OF_CLASS = new HashMap<>();
    private static final Map<Path, DatabaseAddress> OF_TEST = new HashMap<>();

    private Databases() {}

    /// The database of a folder: a new one for a folder not asked for before, else the same again.
    public static synchronized DatabaseAddress at(Path folder) {
        if (kind == Kind.SQLITE) {
            return DatabaseAddress.in(folder);
        }
        var ofClass = OF_CLASS.get(folder);
        return ofClass != null
                ? ofClass
                : (inTest ? OF_TEST : OF_CLASS).computeIfAbsent(folder, RealPostgresql::database);
    }

    /// A database of a certain kind, whatever the class is for.
    public static DatabaseAddress of(Kind wished, Path folder) {
        return wished == Kind.SQLITE ? DatabaseAddress.in(folder) : RealPostgresql.database(folder);
    }

    public static synchronized Kind kind() {
        return kind;
    }

    static synchronized void begin(Kind next) {
        kind = next;
    }

    static synchronized void enterTest() {
        inTest = true;
    }

    static synchronized void leaveTest() {
        inTest = false;
        remove(OF_TEST);
    }

    static synchronized void end() {
        remove(OF_CLASS);
        kind = Kind.SQLITE;
    }

    private static void remove(Map<Path, DatabaseAddress> handedOut) {
        List<DatabaseAddress> all = new ArrayList<>(handedOut.values());
        handedOut.clear();
        all.forEach(RealPostgresql::drop);
    }
}

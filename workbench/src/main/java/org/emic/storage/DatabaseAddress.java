package org.emic.storage;

import java.nio.file.Path;
import java.util.Map;

/// Where the studies are kept: a file of SQLite on this machine, or a database of a PostgreSQL server.
public sealed interface DatabaseAddress permits SqliteFile, PostgresqlServer {

    /// The file that a data folder keeps its studies in.
    static DatabaseAddress in(Path dataFolder) {
        return new SqliteFile(dataFolder.resolve("emic.db"));
    }

    /// Reads an address such as `jdbc:postgresql://db.example.org/emic`.
    ///
    /// @param environment where user and password may stand, see [PostgresqlServer#of]
    /// @throws StorageFailed if it is no such address, or holds a password
    static DatabaseAddress of(String text, Map<String, String> environment) {
        if (text.startsWith(PostgresqlServer.PREFIX)) {
            return PostgresqlServer.of(text, environment);
        }
        throw new StorageFailed("“" + text.replaceFirst("\\?.*", "") + "” is no address of a database. Write "
                + "jdbc:postgresql://HOST/NAME; for studies in a folder use --data DIR.");
    }

    /// The same place, of which the operator says that there is a backup: tables of an older version may be changed.
    DatabaseAddress saidToBeBackedUp();

    /// What it is called in a sentence. Never with a password.
    String shown();
}

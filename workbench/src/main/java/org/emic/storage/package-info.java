/// The database: a file of SQLite or a database of PostgreSQL, opened, migrated, read on snapshots, and written one
/// study at a time.
///
/// [Database] hands a [Transaction] to a piece of work; the `…Store` classes of the features write their statements on
/// it. Nothing here knows what is stored. No other class than a store may reach for the statements. What differs
/// between the two kinds stands in an [Engine].
/// May use: ids, refusal. Beside that, the generated tables in `org.emic.db`. See
/// `docs/decisions/0005-put-databases-behind-stores.md` and `docs/decisions/0022-write-one-study-at-a-time.md`.
@NullMarked
package org.emic.storage;

import org.jspecify.annotations.NullMarked;

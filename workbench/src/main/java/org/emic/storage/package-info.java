/// The database: one file of SQLite, opened, migrated, and written by one transaction at a time.
///
/// [Database] hands a [Transaction] to a piece of work; the `…Store` classes of the features write their statements on
/// it. Nothing here knows what is stored. No other class than a store may reach for the statements.
/// May use: nothing of Emic but the generated tables in `org.emic.db`. See
/// `docs/decisions/0005-databases-behind-stores.md`.
@NullMarked
package org.emic.storage;

import org.jspecify.annotations.NullMarked;

/// The whole database as one file, and back: for backups, and to move from one kind of database to the other.
///
/// [Backup] writes, [Restore] reads, `TableStore` knows the tables. The file holds everything that the database holds,
/// personal data and links included; nobody's permission is asked, because whoever runs it holds the database anyway:
/// the command line only, never a page.
/// May use: ids, refusal, storage, journal. Format: `docs/formats/backup.md`; see
/// `docs/decisions/0023-back-up-as-rows-of-json.md`.
@NullMarked
package org.emic.backup;

import org.jspecify.annotations.NullMarked;

/// Lets a test class run on SQLite and on a real PostgreSQL: put [OnBothDatabases] on it, and open what it needs at
/// [Databases#at].
@NullMarked
package org.emic.databases;

import org.jspecify.annotations.NullMarked;

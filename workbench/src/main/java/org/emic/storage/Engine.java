package org.emic.storage;

import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/// What differs between the kinds of database behind a [Database].
interface Engine extends AutoCloseable {

    SQLDialect dialect();

    /// Of a reading connection each transaction is one snapshot and can change nothing; of a writing one each statement
    /// sees all that was committed before it.
    Pools pools();

    /// Waits until this transaction has the ground to itself. It has it until it ends.
    void take(DSLContext sql, Ground ground);

    /// What the database itself finds wrong with what it keeps. Empty if nothing.
    List<String> inconsistencies(DSLContext sql);

    /// Whether an error means that the database is not there at present, and not that the work is wrong.
    boolean isAway(SQLException error);

    @Override
    default void close() {
        pools().close();
    }
}

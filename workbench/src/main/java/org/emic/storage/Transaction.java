package org.emic.storage;

import org.jooq.DSLContext;

/// One transaction in progress. It is valid only inside the work it was handed to.
public final class Transaction {

    private final DSLContext sql;

    Transaction(DSLContext sql) {
        this.sql = sql;
    }

    /// The statements of this transaction. Only classes named `…Store` may ask for them.
    public DSLContext sql() {
        return sql;
    }
}

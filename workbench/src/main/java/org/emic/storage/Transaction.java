package org.emic.storage;

import java.util.HashSet;
import java.util.Set;
import org.emic.ids.StudyId;
import org.jooq.DSLContext;

/// One transaction in progress. It is valid only inside the work it was handed to.
public final class Transaction {

    private final DSLContext sql;
    private final Set<Ground> taken = new HashSet<>();

    Transaction(DSLContext sql) {
        this.sql = sql;
    }

    /// The statements of this transaction. Only classes named `…Store` may ask for them.
    public DSLContext sql() {
        return sql;
    }

    /// Makes sure that nobody else writes in the study until this transaction ends: what was checked still holds when
    /// it is written.
    ///
    /// @throws IllegalStateException if the transaction was not begun for the study
    public void requireWriting(StudyId study) {
        if (!taken.contains(Ground.of(study))) {
            throw new IllegalStateException("a change in a study that the transaction was not begun for");
        }
    }

    boolean holds(Ground ground) {
        return taken.contains(ground);
    }

    boolean holdsAny() {
        return !taken.isEmpty();
    }

    void took(Ground ground) {
        taken.add(ground);
    }
}

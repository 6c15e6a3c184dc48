package org.emic.backup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.emic.db.DefaultSchema;
import org.emic.db.tables.Study;
import org.emic.ids.StudyId;
import org.emic.refusal.Refused;
import org.emic.storage.Transaction;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Every table there is, row by row.
final class TableStore {

    /// How many rows the driver fetches, or is sent, at once.
    private static final int AT_ONCE = 500;

    private static final Map<String, Table<?>> TABLES = inOrder();

    private final Transaction tx;

    TableStore(Transaction tx) {
        this.tx = tx;
    }

    /// The tables, each after those that it refers to.
    private static Map<String, Table<?>> inOrder() {
        var ordered = new LinkedHashSet<Table<?>>();
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .sorted(Comparator.comparing(Table::getName))
                .forEach(table -> addAfterItsParents(table, ordered));
        var named = new LinkedHashMap<String, Table<?>>();
        ordered.forEach(table -> named.put(table.getName(), table));
        return named;
    }

    private static void addAfterItsParents(Table<?> table, Set<Table<?>> ordered) {
        if (!ordered.contains(table)) {
            for (var reference : table.getReferences()) {
                if (!isOwn(reference)) {
                    addAfterItsParents(reference.getKey().getTable(), ordered);
                }
            }
            ordered.add(table);
        }
    }

    private static boolean isOwn(ForeignKey<?, ?> reference) {
        return reference.getKey().getTable().equals(reference.getTable());
    }

    /// How many rows each table has, in order.
    Map<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        TABLES.forEach((name, table) ->
                counts.put(name, tx.sql().select(DSL.count()).from(table).fetchSingle(0, Long.class)));
        return counts;
    }

    List<StudyId> studies() {
        return tx.sql().select(Study.STUDY.ID).from(Study.STUDY).fetch(row -> new StudyId(row.value1()));
    }

    List<String> columns(String table) {
        return java.util.Arrays.stream(table(table).fields())
                .map(Field::getName)
                .toList();
    }

    /// Hands out the rows of a table in the order of its key, a few in memory at a time. Ids are texts.
    void each(String table, Consumer<List<@Nullable Object>> row) {
        var kept = table(table);
        var key = kept.getPrimaryKey();
        var order = key == null ? List.<TableField<?, ?>>of() : key.getFields();
        try (var rows =
                tx.sql().selectFrom(kept).orderBy(order).fetchSize(AT_ONCE).fetchLazy()) {
            for (var record : rows) {
                row.accept(neutral(record));
            }
        }
    }

    private static List<@Nullable Object> neutral(Record record) {
        var values = new ArrayList<@Nullable Object>();
        for (var column = 0; column < record.size(); column++) {
            var value = record.get(column);
            values.add(value instanceof UUID id ? id.toString() : value);
        }
        return values;
    }

    /// Takes the rows of a table, in any order.
    Intake intake(String table) {
        return new Intake(table(table));
    }

    private static Table<?> table(String name) {
        var table = TABLES.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no table of ours");
        }
        return table;
    }

    /// Rows on their way into one table. A row may refer to a later one of the same table: those references are put in
    /// when all rows are there.
    final class Intake {

        private final Table<?> table;
        private final List<Field<?>> fields;
        private final Set<Field<?>> own;
        private final List<@Nullable Object[]> waiting = new ArrayList<>();
        private final List<@Nullable Object[]> references = new ArrayList<>();

        private Intake(Table<?> table) {
            this.table = table;
            this.fields = List.of(table.fields());
            this.own = table.getReferences().stream()
                    .filter(TableStore::isOwn)
                    .flatMap(reference -> reference.getFields().stream())
                    .collect(Collectors.toSet());
        }

        /// @throws Refused if the row does not fit the table
        void take(List<? extends @Nullable Object> row) {
            if (row.size() != fields.size()) {
                throw damaged();
            }
            try {
                keep(row);
            } catch (IntegrityConstraintViolationException e) {
                throw damaged();
            }
        }

        private static Refused damaged() {
            return new Refused("refusal.backup.damaged");
        }

        private void keep(List<? extends @Nullable Object> row) {
            var values = new @Nullable Object[fields.size()];
            var refers = false;
            for (var column = 0; column < values.length; column++) {
                var field = fields.get(column);
                values[column] = typed(field.getType(), row.get(column));
                refers |= own.contains(field) && values[column] != null;
            }
            if (refers) {
                references.add(values.clone());
                own.forEach(field -> values[fields.indexOf(field)] = null);
            }
            waiting.add(values);
            if (waiting.size() == AT_ONCE) {
                send();
            }
        }

        private void send() {
            if (waiting.isEmpty()) {
                return;
            }
            var batch =
                    tx.sql().batch(tx.sql().insertInto(table).columns(fields).values(new Object[fields.size()]));
            for (var values : waiting) {
                batch = batch.bind(values);
            }
            batch.execute();
            waiting.clear();
        }

        private static @Nullable Object typed(Class<?> type, @Nullable Object value) {
            var typed = value;
            if (type == UUID.class && value instanceof String text) {
                typed = id(text);
            } else if (type == Long.class && value instanceof Integer number) {
                typed = number.longValue();
            }
            if (typed != null && !type.isInstance(typed)) {
                throw damaged();
            }
            return typed;
        }

        private static UUID id(String text) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException noId) {
                throw damaged();
            }
        }

        /// Sends what waits, and puts in the references within the table.
        void finish() {
            try {
                send();
                for (var values : references) {
                    own.forEach(field -> refer(field, values));
                }
            } catch (IntegrityConstraintViolationException e) {
                throw damaged();
            }
        }

        private <T> void refer(Field<T> field, @Nullable Object[] values) {
            var key = table.getPrimaryKey();
            if (key == null) {
                throw new IllegalStateException("a table that refers to itself has a key");
            }
            tx.sql()
                    .update(table)
                    .set(field, field.getType().cast(values[fields.indexOf(field)]))
                    .where(DSL.and(key.getFields().stream()
                            .map(part -> same(part, values[fields.indexOf(part)]))
                            .toList()))
                    .execute();
        }

        private static <T> org.jooq.Condition same(Field<T> field, @Nullable Object value) {
            return field.eq(field.getType().cast(value));
        }
    }
}

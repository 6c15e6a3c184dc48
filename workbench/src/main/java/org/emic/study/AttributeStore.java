package org.emic.study;

import static org.emic.db.Tables.ATTRIBUTE;
import static org.emic.db.Tables.ATTRIBUTE_VALUE;

import java.util.List;
import org.emic.ids.AttributeId;
import org.emic.ids.StudyId;
import org.emic.storage.Transaction;
import org.jooq.impl.DSL;

final class AttributeStore {

    private final Transaction tx;

    AttributeStore(Transaction tx) {
        this.tx = tx;
    }

    List<Attribute> all(StudyId study) {
        return tx.sql()
                .selectFrom(ATTRIBUTE)
                .where(ATTRIBUTE.STUDY_ID.eq(study.value()))
                .orderBy(ATTRIBUTE.POSITION)
                .fetch(row -> new Attribute(
                        new AttributeId(row.getId()),
                        row.getName(),
                        AttributeKind.of(row.getKind()),
                        row.getOptions().lines().toList(),
                        row.getIsRole()));
    }

    void add(StudyId study, Attribute attribute) {
        var last = tx.sql()
                .select(DSL.max(ATTRIBUTE.POSITION))
                .from(ATTRIBUTE)
                .where(ATTRIBUTE.STUDY_ID.eq(study.value()))
                .fetchOptional(row -> row.value1())
                .orElse(0);
        tx.sql()
                .insertInto(ATTRIBUTE)
                .set(ATTRIBUTE.ID, attribute.id().value())
                .set(ATTRIBUTE.STUDY_ID, study.value())
                .set(ATTRIBUTE.NAME, attribute.name())
                .set(ATTRIBUTE.KIND, attribute.kind().word())
                .set(ATTRIBUTE.OPTIONS, String.join("\n", attribute.options()))
                .set(ATTRIBUTE.IS_ROLE, attribute.isRole())
                .set(ATTRIBUTE.POSITION, last + 1)
                .execute();
    }

    void replace(Attribute attribute) {
        tx.sql()
                .update(ATTRIBUTE)
                .set(ATTRIBUTE.NAME, attribute.name())
                .set(ATTRIBUTE.KIND, attribute.kind().word())
                .set(ATTRIBUTE.OPTIONS, String.join("\n", attribute.options()))
                .set(ATTRIBUTE.IS_ROLE, attribute.isRole())
                .where(ATTRIBUTE.ID.eq(attribute.id().value()))
                .execute();
    }

    /// Takes the role from whichever attribute has it.
    void clearRole(StudyId study) {
        tx.sql()
                .update(ATTRIBUTE)
                .set(ATTRIBUTE.IS_ROLE, false)
                .where(ATTRIBUTE.STUDY_ID.eq(study.value()))
                .execute();
    }

    void remove(AttributeId attribute) {
        tx.sql().deleteFrom(ATTRIBUTE).where(ATTRIBUTE.ID.eq(attribute.value())).execute();
    }

    int valuesOf(AttributeId attribute) {
        return tx.sql().fetchCount(ATTRIBUTE_VALUE, ATTRIBUTE_VALUE.ATTRIBUTE_ID.eq(attribute.value()));
    }

    void rewrite(AttributeId attribute, String before, String after) {
        tx.sql()
                .update(ATTRIBUTE_VALUE)
                .set(ATTRIBUTE_VALUE.VALUE, after)
                .where(ATTRIBUTE_VALUE.ATTRIBUTE_ID.eq(attribute.value()))
                .and(ATTRIBUTE_VALUE.VALUE.eq(before))
                .execute();
    }

    List<String> distinctValues(AttributeId attribute) {
        return tx.sql()
                .selectDistinct(ATTRIBUTE_VALUE.VALUE)
                .from(ATTRIBUTE_VALUE)
                .where(ATTRIBUTE_VALUE.ATTRIBUTE_ID.eq(attribute.value()))
                .orderBy(ATTRIBUTE_VALUE.VALUE)
                .fetch(ATTRIBUTE_VALUE.VALUE);
    }
}

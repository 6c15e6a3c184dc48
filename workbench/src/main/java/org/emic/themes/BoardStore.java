package org.emic.themes;

import static org.emic.db.Tables.BOARD;
import static org.emic.db.Tables.PLACEMENT;
import static org.emic.db.Tables.SUBCATEGORY;
import static org.emic.db.Tables.THEME;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emic.adjudication.AgreedCode;
import org.emic.db.tables.records.SubcategoryRecord;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.StudyId;
import org.emic.ids.SubcategoryId;
import org.emic.ids.ThemeId;
import org.emic.storage.Transaction;
import org.jspecify.annotations.Nullable;

final class BoardStore {

    private final Transaction tx;
    private final StudyId study;

    BoardStore(Transaction tx, StudyId study) {
        this.tx = tx;
        this.study = study;
    }

    /// The board with these agreed codes on it. A placement of any other code (a retired one) is passed over.
    ThemeBoard load(List<AgreedCode> agreed) {
        var waiting = new LinkedHashMap<UUID, AgreedCode>();
        agreed.forEach(code -> waiting.put(code.id().value(), code));
        var codes = placed(waiting);
        var inTheme = new LinkedHashMap<UUID, List<Subcategory>>();
        var loose = new ArrayList<Subcategory>();
        for (var row : standingSubcategories()) {
            var each = subcategory(row, codes.getOrDefault(row.getId(), List.of()));
            if (row.getThemeId() == null) {
                loose.add(each);
            } else {
                inTheme.computeIfAbsent(row.getThemeId(), id -> new ArrayList<>())
                        .add(each);
            }
        }
        var themes = tx.sql()
                .selectFrom(THEME)
                .where(THEME.STUDY_ID.eq(study.value()))
                .and(THEME.RETIRED_AT.isNull())
                .orderBy(THEME.POSITION)
                .fetch(row -> new Theme(
                        new ThemeId(row.getId()),
                        row.getTitle(),
                        row.getDefinition(),
                        inTheme.getOrDefault(row.getId(), List.of()),
                        row.getVersion()));
        return new ThemeBoard(themes, loose, List.copyOf(waiting.values()), version());
    }

    /// The placed codes by subcategory; what was placed is taken out of `waiting`.
    private Map<UUID, List<AgreedCode>> placed(Map<UUID, AgreedCode> waiting) {
        var bySubcategory = new LinkedHashMap<UUID, List<AgreedCode>>();
        tx.sql()
                .selectFrom(PLACEMENT)
                .where(PLACEMENT.STUDY_ID.eq(study.value()))
                .orderBy(PLACEMENT.POSITION)
                .forEach(row -> {
                    var code = waiting.remove(row.getAgreedCodeId());
                    if (code != null) {
                        bySubcategory
                                .computeIfAbsent(row.getSubcategoryId(), id -> new ArrayList<>())
                                .add(code);
                    }
                });
        return bySubcategory;
    }

    private List<SubcategoryRecord> standingSubcategories() {
        return tx.sql()
                .selectFrom(SUBCATEGORY)
                .where(SUBCATEGORY.STUDY_ID.eq(study.value()))
                .and(SUBCATEGORY.RETIRED_AT.isNull())
                .orderBy(SUBCATEGORY.POSITION)
                .fetch();
    }

    private static Subcategory subcategory(SubcategoryRecord row, List<AgreedCode> codes) {
        return new Subcategory(
                new SubcategoryId(row.getId()), row.getTitle(), row.getDefinition(), codes, row.getVersion());
    }

    private long version() {
        return tx.sql()
                .select(BOARD.VERSION)
                .from(BOARD)
                .where(BOARD.STUDY_ID.eq(study.value()))
                .fetchOptional(BOARD.VERSION)
                .orElse(0L);
    }

    void raiseVersion() {
        var raised = tx.sql()
                .update(BOARD)
                .set(BOARD.VERSION, BOARD.VERSION.plus(1))
                .where(BOARD.STUDY_ID.eq(study.value()))
                .execute();
        if (raised == 0) {
            tx.sql()
                    .insertInto(BOARD)
                    .set(BOARD.STUDY_ID, study.value())
                    .set(BOARD.VERSION, 1L)
                    .execute();
        }
    }

    void add(Theme theme, int position, long now) {
        tx.sql()
                .insertInto(THEME)
                .set(THEME.ID, theme.id().value())
                .set(THEME.STUDY_ID, study.value())
                .set(THEME.TITLE, theme.title())
                .set(THEME.DEFINITION, theme.definition())
                .set(THEME.POSITION, position)
                .set(THEME.CREATED_AT, now)
                .set(THEME.VERSION, theme.version())
                .execute();
    }

    void add(Subcategory subcategory, @Nullable ThemeId theme, int position, long now) {
        tx.sql()
                .insertInto(SUBCATEGORY)
                .set(SUBCATEGORY.ID, subcategory.id().value())
                .set(SUBCATEGORY.STUDY_ID, study.value())
                .set(SUBCATEGORY.THEME_ID, theme == null ? null : theme.value())
                .set(SUBCATEGORY.TITLE, subcategory.title())
                .set(SUBCATEGORY.DEFINITION, subcategory.definition())
                .set(SUBCATEGORY.POSITION, position)
                .set(SUBCATEGORY.CREATED_AT, now)
                .set(SUBCATEGORY.VERSION, subcategory.version())
                .execute();
    }

    void word(ThemeId theme, NewTheme words) {
        tx.sql()
                .update(THEME)
                .set(THEME.TITLE, words.title())
                .set(THEME.DEFINITION, words.definition())
                .set(THEME.VERSION, THEME.VERSION.plus(1))
                .where(THEME.ID.eq(theme.value()))
                .execute();
    }

    void word(SubcategoryId subcategory, NewSubcategory words) {
        tx.sql()
                .update(SUBCATEGORY)
                .set(SUBCATEGORY.TITLE, words.title())
                .set(SUBCATEGORY.DEFINITION, words.definition())
                .set(SUBCATEGORY.VERSION, SUBCATEGORY.VERSION.plus(1))
                .where(SUBCATEGORY.ID.eq(subcategory.value()))
                .execute();
    }

    void retire(ThemeId theme, long now) {
        tx.sql()
                .update(THEME)
                .set(THEME.RETIRED_AT, now)
                .where(THEME.ID.eq(theme.value()))
                .execute();
    }

    void retire(SubcategoryId subcategory, long now) {
        tx.sql()
                .update(SUBCATEGORY)
                .set(SUBCATEGORY.RETIRED_AT, now)
                .where(SUBCATEGORY.ID.eq(subcategory.value()))
                .execute();
    }

    void orderThemes(List<ThemeId> themes) {
        for (var place = 0; place < themes.size(); place++) {
            tx.sql()
                    .update(THEME)
                    .set(THEME.POSITION, place)
                    .where(THEME.ID.eq(themes.get(place).value()))
                    .execute();
        }
    }

    /// Puts these subcategories, in this order, into a theme, or into none.
    void orderSubcategories(Optional<ThemeId> theme, List<SubcategoryId> subcategories) {
        for (var place = 0; place < subcategories.size(); place++) {
            tx.sql()
                    .update(SUBCATEGORY)
                    .set(SUBCATEGORY.THEME_ID, theme.map(ThemeId::value).orElse(null))
                    .set(SUBCATEGORY.POSITION, place)
                    .where(SUBCATEGORY.ID.eq(subcategories.get(place).value()))
                    .execute();
        }
    }

    /// Puts these codes, in this order, into a subcategory.
    void orderCodes(SubcategoryId subcategory, List<AgreedCodeId> codes) {
        codes.forEach(this::shelve);
        for (var place = 0; place < codes.size(); place++) {
            tx.sql()
                    .insertInto(PLACEMENT)
                    .set(PLACEMENT.AGREED_CODE_ID, codes.get(place).value())
                    .set(PLACEMENT.STUDY_ID, study.value())
                    .set(PLACEMENT.SUBCATEGORY_ID, subcategory.value())
                    .set(PLACEMENT.POSITION, place)
                    .execute();
        }
    }

    void shelve(AgreedCodeId code) {
        tx.sql()
                .deleteFrom(PLACEMENT)
                .where(PLACEMENT.AGREED_CODE_ID.eq(code.value()))
                .execute();
    }
}

package org.emic.agreement.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.emic.agreement.Tables;
import org.junit.jupiter.api.Test;

class UnitTableTest {

    @Test
    void keepsWhatWasCodedAndLeavesTheRestMissing() {
        UnitTable table = UnitTable.builder(2, 3, 4)
                .code(0, 0, 3)
                .code(0, 1, 1)
                .code(2, 1, 0)
                .build();
        assertEquals(3, table.category(0, 0));
        assertEquals(1, table.category(0, 1));
        assertEquals(UnitTable.MISSING, table.category(1, 0));
        assertEquals(0, table.category(2, 1));
        assertEquals(3, table.units());
        assertEquals("UnitTable[2 coders, 3 units, 4 categories]", table.toString());
    }

    @Test
    void builderRefusesWhatIsNotInTheTable() {
        UnitTableBuilder builder = UnitTable.builder(2, 3, 4).code(0, 0, 3);
        assertThrows(IndexOutOfBoundsException.class, () -> builder.code(3, 0, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> builder.code(0, 2, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> builder.code(1, 0, 4));
        assertThrows(IndexOutOfBoundsException.class, () -> builder.code(1, 0, -1));
        assertThrows(IllegalArgumentException.class, () -> builder.code(0, 0, 3));
        assertThrows(IllegalArgumentException.class, () -> UnitTable.builder(-1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> UnitTable.builder(0, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> UnitTable.builder(0, 0, -1));
        assertEquals(0, UnitTable.builder(0, 0, 0).build().categories());
        assertThrows(ArithmeticException.class, () -> UnitTable.builder(100_000, 100_000, 2));
        builder.build();
        assertThrows(IllegalStateException.class, () -> builder.code(1, 1, 1));
        assertThrows(IllegalStateException.class, builder::build);
    }

    @Test
    void arraysOfCodersHaveTheSameLength() {
        assertThrows(IllegalArgumentException.class, () -> UnitTable.ofCoders(2, new int[] {0, 1}, new int[] {0}));
    }

    @Test
    void weightsSayHowManyUnitsARowStandsFor() {
        UnitTable table = Tables.ofRows("ab", "ab", "ba").withWeights(3, 0);
        assertEquals(2, table.rows());
        assertEquals(3, table.units());
        assertEquals(0, table.weight(1));
        assertEquals(3, table.presenceOf(0).units());
        assertEquals(3, table.pair(1, 0).units());
        assertThrows(IllegalArgumentException.class, () -> table.withWeights(1));
        assertThrows(IllegalArgumentException.class, () -> table.withWeights(1, -1));
        assertEquals(0, UnitTable.ofCoders(1).withWeights().units());
    }

    @Test
    void presenceKeepsMissingApartFromAbsent() {
        UnitTable presence = Tables.ofRows("abc", "ab.", "b.c").presenceOf(1);
        assertEquals(UnitTable.ABSENT, presence.category(0, 0));
        assertEquals(UnitTable.PRESENT, presence.category(1, 0));
        assertEquals(UnitTable.MISSING, presence.category(2, 0));
        assertEquals(2, presence.categories());
    }

    @Test
    void groupingKeepsPatternsInOrderOfFirstAppearance() {
        UnitTable grouped = Tables.ofRows("ab", "ab.aba", "aa.bab").grouped();
        assertEquals(4, grouped.rows());
        assertEquals(1, grouped.weight(0));
        assertEquals(2, grouped.weight(1));
        assertEquals(1, grouped.weight(2));
        assertEquals(UnitTable.MISSING, grouped.category(2, 1));
        assertEquals(2, grouped.weight(3));
        assertEquals(1, grouped.category(3, 1));
        assertEquals(6, grouped.grouped().units());
        assertEquals(0, UnitTable.ofCoders(3).grouped().rows());
    }

    @Test
    void setsAreInternedAndEmptyIsNotMissing() {
        SetTable sets = SetTable.builder(2, 3, 3)
                .code(0, 0, 2, 1)
                .code(0, 1, 1, 2)
                .code(1, 0)
                .build();
        assertEquals(2, sets.sets().size());
        assertEquals(sets.table().category(0, 0), sets.table().category(0, 1));
        assertEquals(UnitTable.ABSENT, sets.presenceOf(2).category(1, 0));
        assertEquals(UnitTable.MISSING, sets.presenceOf(2).category(1, 1));
        assertEquals(UnitTable.PRESENT, sets.presenceOf(2).category(0, 1));
        assertEquals(3, sets.codes());
        sets.sets().getFirst().clear();
        assertEquals(UnitTable.PRESENT, sets.presenceOf(2).category(0, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> sets.presenceOf(3));
        assertThrows(
                IndexOutOfBoundsException.class, () -> SetTable.builder(1, 1, 1).code(0, 0, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> SetTable.builder(1, 1, 1).code(0, 0).code(0, 0, 0).build());
        assertEquals(0, SetTable.builder(0, 0, 0).build().codes());
        assertThrows(IllegalArgumentException.class, () -> SetTable.builder(1, 1, -1));
        assertThrows(IllegalArgumentException.class, () -> SetTable.builder(1, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> SetTable.builder(-1, 1, 1));
    }
}

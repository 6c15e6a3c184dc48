package org.emic.agreement.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledTableTest {

    @Test
    void namesAreIndexedInOrderOfFirstMention() {
        LabelledTable labelled = LabelledTable.builder()
                .codebook(List.of("low", "high"))
                .code("line 1", "Ada", "high")
                .code("line 1", "Ben", "other")
                .missing("line 2", "Cleo")
                .build();
        assertEquals(List.of("line 1", "line 2"), labelled.units());
        assertEquals(List.of("Ada", "Ben", "Cleo"), labelled.coders());
        assertEquals(List.of("low", "high", "other"), labelled.categories());
        assertEquals(1, labelled.table().category(0, 0));
        assertEquals(UnitTable.MISSING, labelled.table().category(1, 2));
    }

    @Test
    void secondCodingOfTheSameUnitNamesItsPlace() {
        LabelledTableBuilder builder =
                LabelledTable.builder().code("line 1", "Ada", "x").code("line 1", "Ada", "x");
        String message =
                assertThrows(IllegalArgumentException.class, builder::build).getMessage();
        assertEquals("Coder \"Ada\" coded unit \"line 1\" twice", message);
    }

    @Test
    void namesMatchTheTable() {
        UnitTable table = UnitTable.builder(1, 1, 1).build();
        assertThrows(
                IllegalArgumentException.class,
                () -> new LabelledTable(List.of(), List.of("Ada"), List.of("x"), table));
    }
}

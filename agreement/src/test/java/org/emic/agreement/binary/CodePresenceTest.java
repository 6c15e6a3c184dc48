package org.emic.agreement.binary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import org.emic.agreement.Tables;
import org.emic.agreement.data.UnitTable;
import org.junit.jupiter.api.Test;

class CodePresenceTest {

    @Test
    void countsUnitsThatTwoCodersCoded() {
        UnitTable table = Tables.ofRows("ab", "aab.a", "abbb.", "b.bb.");
        CodePresence presence = CodePresence.of(table.presenceOf(0));
        assertEquals(List.of(3L, 4L, 3L), presence.coded());
        assertEquals(List.of(2L, 1L, 0L), presence.present());
        assertEquals(2, presence.usedBy());
        assertEquals(0.3, presence.prevalence().orElseThrow(), 1e-15);
    }

    @Test
    void nothingToCompareHasNoPrevalence() {
        CodePresence presence = CodePresence.of(Tables.ofRows("ab", "ab", "..").presenceOf(0));
        assertEquals(OptionalDouble.empty(), presence.prevalence());
        assertEquals(0, presence.usedBy());
    }

    @Test
    void impossibleCountsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CodePresence(List.of(1L), List.of(2L)));
        assertThrows(IllegalArgumentException.class, () -> new CodePresence(List.of(1L), List.of(-1L)));
        assertThrows(IllegalArgumentException.class, () -> new CodePresence(List.of(1L), List.of()));
        assertThrows(IllegalArgumentException.class, () -> CodePresence.of(Tables.ofRows("abc", "a", "b")));
    }
}

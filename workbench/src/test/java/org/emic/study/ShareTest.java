package org.emic.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void sevenOfEighteenIsWrittenWithItsBaseAndOneDecimal() {
        assertThat(new Share(7, 18).text()).isEqualTo("7/18 (38.9%)");
        assertThat(new Share(9, 18).text()).isEqualTo("9/18 (50.0%)");
    }

    @Test
    void halvesAreRoundedUp() {
        assertThat(new Share(1, 16).text()).isEqualTo("1/16 (6.3%)");
        assertThat(new Share(3, 80).text()).isEqualTo("3/80 (3.8%)");
    }

    @Test
    void allAndNoneCarryNoDecimalSoThatAlmostAllIsNotAll() {
        assertThat(new Share(18, 18).text()).isEqualTo("18/18 (100%)");
        assertThat(new Share(0, 18).text()).isEqualTo("0/18 (0%)");
        assertThat(new Share(1999, 2000).text()).isEqualTo("1999/2000 (100.0%)");
    }

    @Test
    void ofNothingThereIsNoPercentage() {
        assertThat(new Share(0, 0).text()).isEqualTo("none of 0");
        assertThatThrownBy(() -> new Share(0, 0).proportion()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void thereIsNoShareOfMoreThanAll() {
        assertThatThrownBy(() -> new Share(19, 18)).isInstanceOf(IllegalArgumentException.class);
    }
}

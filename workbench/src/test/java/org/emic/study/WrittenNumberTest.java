package org.emic.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "100+|100",
                "<5|5",
                "2.5|2.5",
                "2,5|2.5",
                "1,200|1200",
                "1,200,300|1200300",
                "1,200.5|1200.5",
                "0,125|0.125",
                "-3|-3",
                "007|7"
            })
    void aNumberHasTheValueThatAPersonMeans(String text, BigDecimal value) {
        assertThat(WrittenNumber.read(text)).map(WrittenNumber::value).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "12 years", "1.2.3", "12%", "=1+1", "2-30", "1e5"})
    void anythingElseIsNotANumber(String text) {
        assertThat(WrittenNumber.read(text)).isEmpty();
    }

    @Test
    void hundredAndMoreStandsBehindHundredAndBeforeHundredAndOne() {
        var texts = List.of("101", "100+", "4", "100", "<4");

        assertThat(texts.stream()
                        .sorted(java.util.Comparator.comparing(
                                text -> WrittenNumber.read(text).orElseThrow())))
                .containsExactly("<4", "4", "100", "100+", "101");
    }
}

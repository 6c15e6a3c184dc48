package org.emic.saturation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emic.adjudication.DecidedLabel;
import org.emic.adjudication.LabelVerdict;
import org.emic.adjudication.RevealedStudy;
import org.emic.agreement.saturation.GuestNameyChen;
import org.emic.agreement.saturation.GuestResult;
import org.emic.databases.OnBothDatabases;
import org.emic.ids.CodeId;
import org.emic.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class StudySaturationTest {

    @TempDir
    private Path folder;

    private final List<Pair> codes = new ArrayList<>();

    /// A code of each coder for the same thing.
    private record Pair(CodeId a, CodeId b) {}

    /// Each row an interview, each letter an agreed code in it.
    private static final String[] CODES = {"ab", "bc", "", "cd", "ab", "a"};

    @Test
    void agreedCodesAreCountedInTheOrderOfTheInterviews() {
        try (var study = coded()) {
            study.reveal();
            link(study);

            var found = study.workbench
                    .saturation()
                    .of(study.lead, StudySaturation.rule(2, 2, 50))
                    .orElseThrow();

            assertThat(found.interviews())
                    .hasSize(6)
                    .extracting(CodedInterview::name)
                    .doesNotHaveDuplicates();
            assertThat(found.figures().observed().newCodes()).containsExactly(2, 1, 0, 1, 0, 0);
            assertThat(found.figures().observed().codes()).containsExactly(2, 3, 3, 4, 4, 4);
            // One interview alone, on average: (2 + 2 + 0 + 2 + 2 + 1) / 6, the one without a code being one of them.
            assertThat(found.figures().expected().expected(1)).isEqualTo(1.5, within(1e-12));
            assertThat(found.figures().guest().outcome()).isEqualTo(new GuestResult.Reached(2, 2));
            assertThat(found.figures().observed().order().rule()).isEqualTo(StudySaturation.ORDER);
        }
    }

    @Test
    void whatIsNotAgreedIsNotCounted() {
        try (var study = coded()) {
            study.reveal();
            assertThat(study.workbench.saturation().of(study.lead, GuestNameyChen.USUAL))
                    .isEmpty();
        }
    }

    @Test
    void beforeTheRevealNobodyIsTold() {
        try (var study = coded()) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> study.workbench.saturation().of(study.lead, GuestNameyChen.USUAL));
        }
    }

    @Test
    void settingsThatMakeNoRuleAreRefused() {
        for (var settings : new int[][] {{0, 2, 5}, {4, 0, 5}, {4, 2, -1}, {4, 2, 101}, {5000, 2, 5}}) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> StudySaturation.rule(settings[0], settings[1], settings[2]));
        }
    }

    private RevealedStudy coded() {
        var study = new RevealedStudy(folder);
        for (var letter : List.of("a", "b", "c", "d")) {
            codes.add(new Pair(study.code(study.coderA, letter), study.code(study.coderB, letter + letter)));
        }
        for (var row : CODES) {
            var interview = study.transcript(10);
            for (var at = 0; at < row.length(); at++) {
                var pair = codes.get(row.charAt(at) - 'a');
                var line = study.lines(interview, at + 1, at + 1);
                study.coding(study.coderA, pair.a(), interview, line);
                study.coding(study.coderB, pair.b(), interview, line);
            }
        }
        return study;
    }

    private void link(RevealedStudy study) {
        codes.forEach(
                pair -> study.labels.decide(study.coderA, DecidedLabel.of(pair.a(), pair.b(), LabelVerdict.SAME)));
    }
}

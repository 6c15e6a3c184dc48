package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.emic.transcripts.SharedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// `emic agree` on data of other projects, converted as the guide shows. Skipped where the data are not there.
class AgreeOnSharedDataTest {

    @TempDir
    Path folder;

    private Commands emic = new Commands(Path.of(""));

    @BeforeEach
    void begin() {
        emic = new Commands(folder);
    }

    /// Krippendorff (2004), p. 254, in the files of text-alpha, which prints .729 and 1.0; the paper's .8591 rests on
    /// rounded parts, and DKPro Statistics 2.2.1 gives 0.858665.
    @Test
    void krippendorff2004() throws IOException {
        var example = SharedData.folder("unitizing-krippendorff2004").resolve("sample-data/figure-2-example");
        var rows = new StringBuilder("document,length,coder,start,end,code\n");
        for (var coder : List.of("i", "j")) {
            var file = Files.readString(example.resolve(coder).resolve("test.adm.json"));
            var document = JsonMapper.builder().build().readTree(file);
            var text = document.get("data").asString();
            for (var entity : document.get("attributes").get("entities").get("items")) {
                for (var mention : entity.get("mentions")) {
                    rows.append("figure-2,%d,%s,%s,%s,%s%n"
                            .formatted(
                                    text.codePointCount(0, text.length()),
                                    coder,
                                    mention.get("startOffset").asString(),
                                    mention.get("endOffset").asString(),
                                    entity.get("type").asString()));
                }
            }
        }
        var spans = emic.file("figure-2.csv", rows.toString());
        assertThat(emic.run("agree", spans, "--measure", "alpha-u-1995", "--format", "json"))
                .isZero();
        var result = new AgreeResult(emic.json());
        assertThat(AgreeResult.rounded(result.valueOfCode("c", "alpha-u-1995"), 3))
                .isEqualTo(".729");
        assertThat(AgreeResult.rounded(result.valueOfCode("k", "alpha-u-1995"), 1))
                .isEqualTo("1.0");
        assertThat(result.value("alpha-u-1995"))
                .isEqualTo(0.858665, within(5e-7))
                .isEqualTo(0.8591, within(5e-4));
        assertThat(emic.run("agree", spans)).isZero();
        assertThat(emic.out()).contains("alpha-u ", "span-f1-overlap");
    }

    /// Hearst (1997): fast-krippendorff, R irrCAC.
    @Test
    void hearst1997() throws IOException {
        var file = SharedData.folder("boundaries-hearst1997").resolve("segeval/data/hearst1997_positions.csv");
        var rows = new StringBuilder("unit,coder,value\n");
        for (var line : Files.readAllLines(file).subList(1, 8)) {
            var cells = Arrays.stream(line.split(",", -1)).map(String::strip).toArray(String[]::new);
            for (var gap = 2; gap < cells.length; gap++) {
                var isBoundary = !cells[gap].equals(cells[gap - 1]);
                rows.append("%d,%s,%s%n".formatted(gap - 1, cells[0], isBoundary ? "boundary" : "none"));
            }
        }
        assertThat(emic.run("agree", emic.file("hearst.csv", rows.toString()), "--format", "json"))
                .isZero();
        var result = new AgreeResult(emic.json());
        assertThat(result.json().get("units").asInt()).isEqualTo(20);
        assertThat(result.value("krippendorff-alpha")).isEqualTo(4481.0 / 13377, within(1e-12));
        assertThat(result.value("fleiss-kappa")).isEqualTo(631.0 / 1911, within(1e-12));
        assertThat(result.value("gwet-ac1")).isEqualTo(0.4408, within(5e-5));
    }

    /// The comments of the Friends and Family Test carry one code each, by nobody who is named: there is nothing to
    /// compare, and that is said.
    @Test
    void nhsFriendsAndFamilyTestHasOneCoder() throws IOException {
        var comments = SharedData.folder("nhs-fft").resolve("comments.csv");
        var rows = new StringBuilder("unit,coder,value\n");
        try (var reader = Files.newBufferedReader(comments, StandardCharsets.UTF_8)) {
            var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true);
            for (var comment : format.get().parse(reader)) {
                rows.append("%d,team,%s%n".formatted(comment.getRecordNumber(), comment.get("code")));
            }
        }
        assertThat(emic.run("agree", emic.file("fft.csv", rows.toString()))).isEqualTo(3);
        assertThat(emic.err()).contains("fft.csv, row 5168: this row, like every other, is by “team”");
        assertThat(emic.out()).isEmpty();
    }
}

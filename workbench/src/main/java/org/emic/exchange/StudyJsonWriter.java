package org.emic.exchange;

import java.io.OutputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes the study as one JSON document, part by part, each element on a line of its own. Only one transcript is
/// in memory at a time.
final class StudyJsonWriter implements ExportWriter {

    static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    @Override
    public void write(StudyContents contents, OutputStream out) {
        var parts = new StudyParts(contents);
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("format", StudyShape.FORMAT);
            json.writeNumberProperty("version", StudyShape.VERSION);
            json.writeStringProperty("exportedAt", contents.at().toString());
            json.writeStringProperty("positions", "Unicode code points, 0-based, half-open");
            json.writePOJOProperty("study", parts.study());
            json.writePOJOProperty("disclosure", parts.disclosure());
            list(json, "people", parts.people());
            list(json, "attributes", parts.attributes());
            list(json, "participants", parts.participants());
            var transcripts = StreamSupport.stream(contents.opened().spliterator(), false);
            list(json, "transcripts", transcripts.map(parts::transcript));
            var coding = new CodingParts(contents);
            phase1(json, coding);
            reconciliation(json, coding);
            json.writeNumberProperty(
                    "openDiscrepancies", contents.findings().agreed().open());
            list(json, "themes", parts.themes());
            list(json, "subcategoriesWithoutTheme", parts.subcategoriesWithoutTheme());
            list(json, "unplacedCodes", parts.unplacedCodes());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void phase1(JsonGenerator json, CodingParts parts) {
        list(json, "rounds", Stream.of(parts.round()));
        list(json, "codes", parts.codes());
        list(json, "codings", parts.codings());
        list(json, "nothingToCode", parts.nothingToCode());
    }

    private static void reconciliation(JsonGenerator json, CodingParts parts) {
        list(json, "labelDecisions", parts.labelDecisions());
        list(json, "resolutions", parts.resolutions());
        list(json, "discussion", parts.discussion());
        list(json, "agreedCodes", parts.agreedCodes());
        list(json, "agreedCodings", parts.agreedCodings());
    }

    private static void list(JsonGenerator json, String name, Stream<?> elements) {
        json.writeName(name);
        json.writeStartArray();
        elements.forEach(element -> {
            json.writeRaw('\n');
            json.writePOJO(element);
        });
        json.writeEndArray();
    }
}

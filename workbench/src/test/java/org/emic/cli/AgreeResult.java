package org.emic.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// What `emic agree --format json` printed, asked as tests ask it.
record AgreeResult(JsonNode json) {

    /// A figure over all codes.
    JsonNode figure(String measure) {
        return figure(json, measure, "");
    }

    /// A figure over all codes with its weights.
    JsonNode figure(String measure, String weights) {
        return figure(json, measure, weights);
    }

    /// A figure of one code.
    JsonNode figure(JsonNode ofCode, String measure) {
        return figure(ofCode, measure, "");
    }

    private static JsonNode figure(JsonNode holder, String measure, String weights) {
        return all(holder.get("measures"))
                .filter(each -> each.get("measure").asString().equals(measure))
                .filter(each ->
                        weights.isEmpty() || each.get("weights").asString().equals(weights))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + measure + " " + weights + " in " + holder));
    }

    double value(String measure) {
        return figure(measure).get("value").asDouble();
    }

    double value(String measure, String weights) {
        return figure(measure, weights).get("value").asDouble();
    }

    double valueOfCode(String code, String measure) {
        return figure(code(code), measure).get("value").asDouble();
    }

    /// To so many digits after the point, as papers print it.
    String printed(String measure, int digits) {
        return rounded(value(measure), digits);
    }

    static String rounded(double number, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", number).replaceFirst("^(-?)0\\.", "$1.");
    }

    JsonNode code(String code) {
        return all(json.get("codes"))
                .filter(each -> each.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No code " + code));
    }

    List<String> measures() {
        return all(json.get("measures"))
                .map(each -> each.get("measure").asString())
                .toList();
    }

    static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

package org.emic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;

/// What a file of REFI-QDA must hold to: the schema, and what a schema cannot say.
final class RefiRules {

    /// Which kind of thing a reference points to.
    private static final Map<String, String> REFERENCES =
            Map.of("CodeRef", "Code", "SourceRef", "TextSource", "NoteRef", "Note", "VariableRef", "Variable");

    private RefiRules() {}

    static void hold(RefiFile project) throws IOException {
        assertThat(project.errors("Project-mrt2019.xsd")).isEmpty();
        guidsAreOnly(project);
        referencesResolve(project);
        namesAreOnly(project);
        filesAreThose(project);
        selectionsAreWhatTheySay(project);
        valuesAreOfTheirType(project);
    }

    static void holdOfCodebook(RefiFile codebook) throws IOException {
        assertThat(codebook.errors("Codebook-mrt2019.xsd")).isEmpty();
        var guids = new ArrayList<String>();
        for (var name : List.of("Code", "Set")) {
            codebook.all(name).forEach(each -> guids.add(each.getAttribute("guid")));
        }
        assertThat(guids).doesNotHaveDuplicates();
        var codes = codebook.byGuid("Code");
        codebook.all("MemberCode").forEach(each -> assertThat(codes).containsKey(each.getAttribute("guid")));
        namesAreOnly(codebook);
    }

    private static void guidsAreOnly(RefiFile project) {
        var guids = new ArrayList<String>();
        project.all("*").stream()
                .filter(each -> each.hasAttribute("guid"))
                .forEach(each -> guids.add(each.getAttribute("guid")));
        assertThat(guids)
                .doesNotHaveDuplicates()
                .allMatch(guid -> guid.matches("[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}"));
    }

    private static void referencesResolve(RefiFile project) {
        REFERENCES.forEach((reference, kind) -> {
            var there = project.byGuid(kind);
            project.all(reference)
                    .forEach(each -> assertThat(there).as(reference).containsKey(each.getAttribute("targetGUID")));
        });
        var users = project.byGuid("User");
        for (var attribute : List.of("creatingUser", "creatingUserGUID")) {
            project.all("*").stream()
                    .filter(each -> each.hasAttribute(attribute))
                    .forEach(each -> assertThat(users).containsKey(each.getAttribute(attribute)));
        }
        assertThat(users).containsKey(project.root().getAttribute("creatingUserGUID"));
        var codes = project.byGuid("Code");
        project.all("CodeRef")
                .forEach(each -> assertThat(codes.get(each.getAttribute("targetGUID")))
                        .extracting(code -> code.getAttribute("isCodable"))
                        .isEqualTo("true"));
    }

    private static void namesAreOnly(RefiFile file) {
        for (var kind : List.of("Code", "User", "Variable", "Case", "TextSource", "Note")) {
            var names = file.all(kind).stream()
                    .map(each -> each.getAttribute("name").toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(names).as(kind).doesNotHaveDuplicates().doesNotContain("");
        }
    }

    private static void filesAreThose(RefiFile project) {
        var named = new LinkedHashSet<String>();
        named.add("project.qde");
        for (var kind : List.of("TextSource", "Note")) {
            for (var each : project.all(kind)) {
                assertThat(each.getAttribute("creationDateTime")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
                assertThat(RefiFile.children(each, "PlainTextContent")).isEmpty();
                assertThat(new String(project.file(each), StandardCharsets.UTF_8))
                        .doesNotContain("\r")
                        .doesNotStartWith("\uFEFF");
                named.add("sources/" + each.getAttribute("plainTextPath").substring("internal://".length()));
            }
        }
        assertThat(project.files.keySet()).containsExactlyElementsOf(named);
        assertThat(project.files.keySet())
                .allMatch(
                        name -> name.matches("project\\.qde|sources/[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\\.txt"));
    }

    private static void selectionsAreWhatTheySay(RefiFile project) {
        for (var selection : project.all("PlainTextSelection")) {
            var words = plain(project.words(selection)).replaceAll("\\s+", " ").strip();
            var name = selection.getAttribute("name");
            if (name.endsWith("…") && !words.endsWith("…")) {
                assertThat(words).startsWith(name.substring(0, name.length() - 1));
            } else {
                assertThat(words).isEqualTo(name);
            }
            var coding = RefiFile.child(selection, "Coding");
            for (var attribute : List.of("creatingUser", "creationDateTime")) {
                assertThat(coding.getAttribute(attribute)).isNotEmpty().isEqualTo(selection.getAttribute(attribute));
            }
        }
    }

    /// Without the characters that XML cannot hold.
    private static String plain(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "\uFFFD");
    }

    private static void valuesAreOfTheirType(RefiFile project) {
        var variables = project.byGuid("Variable");
        for (var value : project.all("VariableValue")) {
            var variable = Objects.requireNonNull(
                    variables.get(RefiFile.child(value, "VariableRef").getAttribute("targetGUID")));
            RefiFile.child(value, variable.getAttribute("typeOfVariable") + "Value");
        }
        for (var each : new ArrayList<Element>(project.all("Case"))) {
            var seen = new HashSet<String>();
            RefiFile.all(each, "VariableRef")
                    .forEach(reference -> assertThat(seen.add(reference.getAttribute("targetGUID")))
                            .isTrue());
        }
    }
}

package org.emic.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.adjudication.AgreedCode;
import org.emic.coding.Code;
import org.emic.coding.RoundCoder;
import org.emic.ids.Id;
import org.emic.themes.Subcategory;
import org.emic.themes.Theme;

/// The codes of a study as one tree: themes over subcategories over agreed codes, then subcategories without a theme
/// and codes that nobody has placed, then each coder's own codes under a level of their own.
///
/// No two have one name: some programs drop the codings of the second. Agreed codes keep theirs, then coders' codes,
/// then levels give way.
final class RefiCodes {

    private final StudyContents contents;
    private final RefiUsers users;
    private final UniqueNames unique = new UniqueNames();
    private final Map<Id, String> names = new HashMap<>();
    private final List<RefiCode> themes;
    private final List<RefiCode> tree = new ArrayList<>();

    RefiCodes(StudyContents contents, RefiUsers users) {
        this.contents = contents;
        this.users = users;
        nameCodes();
        var board = contents.findings().board();
        themes = board.themes().stream().map(this::theme).toList();
        tree.addAll(themes);
        board.loose().stream().map(this::subcategory).forEach(tree::add);
        board.shelf().stream().map(this::agreed).forEach(tree::add);
        contents.round().coders().stream().map(this::codebook).forEach(tree::add);
    }

    private void nameCodes() {
        for (var place : new CodePlaces(contents.findings().board()).places()) {
            names.put(place.code().id(), unique.of(place.code().name(), "agreed"));
        }
        for (var coder : contents.round().coders()) {
            for (var code : contents.work().codesOf(coder.letter())) {
                names.put(code.id(), unique.of(code.name(), coder.letter().name()));
            }
        }
    }

    private String name(Id code) {
        return Objects.requireNonNull(names.get(code), "a code of the study");
    }

    private RefiCode theme(Theme theme) {
        return RefiCode.level(
                RefiGuid.of(theme.id()),
                unique.of(theme.title(), "theme"),
                theme.definition(),
                theme.subcategories().stream().map(this::subcategory).toList());
    }

    private RefiCode subcategory(Subcategory each) {
        return RefiCode.level(
                RefiGuid.of(each.id()),
                unique.of(each.title(), "subcategory"),
                each.definition(),
                each.codes().stream().map(this::agreed).toList());
    }

    private RefiCode agreed(AgreedCode code) {
        var sources = contents.round().coders().stream()
                .flatMap(coder -> contents.work().codesOf(coder.letter()).stream())
                .map(Code::id)
                .filter(code.sources()::contains)
                .map(this::name)
                .collect(Collectors.joining("; "));
        return RefiCode.code(
                RefiGuid.of(code.id()),
                name(code.id()),
                code.ink(),
                paragraphs(renamed(code.id(), code.name()), code.definition(), labelled("Stands for", sources)));
    }

    private RefiCode codebook(RoundCoder coder) {
        var codes =
                contents.work().codesOf(coder.letter()).stream().map(this::own).toList();
        return RefiCode.level(
                RefiGuid.derived(
                        "codebook", contents.round().id(), coder.person().id()),
                unique.of("Codes of " + users.name(coder), coder.letter().name()),
                "The coder's own codes, as they were before any of them was agreed on.\n"
                        + DisclosureWords.ofExamples(contents),
                codes);
    }

    private RefiCode own(Code code) {
        var fields = contents.check().passed(code.fields());
        return RefiCode.code(
                RefiGuid.of(code.id()),
                name(code.id()),
                code.ink(),
                paragraphs(
                        renamed(code.id(), code.name()),
                        fields.definition(),
                        labelled("Use when", fields.useWhen()),
                        labelled("Not when", fields.notWhen()),
                        labelled("Example", fields.example()),
                        code.inVivo() ? "In vivo: the name is in a participant's own words." : "",
                        code.retiredAt()
                                .map(at -> "Retired: " + RefiSources.date(at))
                                .orElse("")));
    }

    private String renamed(Id code, String name) {
        return name(code).equals(name) ? "" : labelled("Name", name);
    }

    private static String labelled(String label, String text) {
        return text.isBlank() ? "" : label + ": " + text;
    }

    private static String paragraphs(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    /// Never empty: there are two codebooks in any case, and an empty list would not be allowed.
    void write(RefiXml xml) throws IOException {
        xml.open("Codes");
        for (var each : tree) {
            each.write(xml);
        }
        xml.close();
    }

    /// The themes once more, as sets of codes, for programs whose codes do not nest.
    void writeThemes(RefiXml xml) throws IOException {
        if (themes.isEmpty()) {
            return;
        }
        xml.open("Sets");
        for (var theme : themes) {
            xml.open("Set").with("guid", RefiGuid.derived("set", theme.guid())).with("name", theme.name());
            xml.text("Description", theme.description());
            for (var code : theme.codes().toList()) {
                xml.leaf("MemberCode").with("guid", code.guid());
            }
            xml.close();
        }
        xml.close();
    }
}

package org.emic.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.emic.adjudication.AgreedCode;
import org.emic.coding.Code;
import org.emic.coding.Coding;
import org.emic.exchange.CodePlaces.Place;
import org.emic.exchange.SheetCells.Column;
import org.emic.exchange.SheetCells.Sheet;
import org.emic.study.Attribute;
import org.emic.study.AttributeKind;
import org.emic.study.Participant;
import org.emic.themes.Quotation;
import org.emic.transcripts.Transcript;

/// Writes tables for Excel: participants, codebook, agreed codings, both coders' codings, and who spoke of what.
final class WorkbookWriter implements ExportWriter {

    /// A number that a spreadsheet reads as it was written; `100+` and `1,200` stay text.
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

    private static final int ROWS_IN_MEMORY = 200;

    @Override
    public void write(StudyContents contents, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var core = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
            core.setCreator("Emic");
            core.setTitle(contents.study().title());
            var cells = new SheetCells(workbook);
            var codes = new CodePlaces(contents.findings().board());
            participants(cells, contents);
            codebook(cells, contents, codes);
            codings(cells, contents, codes);
            matrix(cells, contents, codes);
            about(cells, contents);
            workbook.write(out);
        }
    }

    /// What the file is, for who meets it without the study.
    private static void about(SheetCells cells, StudyContents contents) {
        var sheet = cells.sheet("About", Column.usual("About"), Column.wide("this file"));
        sheet.add("Study", contents.study().title());
        if (contents.study().synthetic()) {
            sheet.add("Demonstration", "All of this study is invented.");
        }
        sheet.add("Written", contents.at().toString() + ", by Emic");
        sheet.add("Disclosure check", DisclosureWords.of(contents));
        sheet.end();
    }

    private static void participants(SheetCells cells, StudyContents contents) {
        var attributes = contents.roster().attributes();
        var columns = Stream.concat(
                        Stream.of(Column.narrow("Participant"), Column.narrow("Interviews")),
                        attributes.stream().map(attribute -> Column.usual(attribute.name())))
                .toArray(Column[]::new);
        var interviews = contents.transcripts().stream()
                .flatMap(each -> each.participant().stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        var sheet = cells.sheet("Participants", columns);
        for (var participant : contents.roster().participants()) {
            var row = new ArrayList<Object>();
            row.add(participant.label());
            row.add(interviews.getOrDefault(participant.id(), 0L));
            attributes.forEach(attribute -> row.add(value(participant, attribute)));
            sheet.add(row.toArray());
        }
        sheet.end();
    }

    private static Object value(Participant participant, Attribute attribute) {
        var value = participant.value(attribute.id()).orElse("");
        return attribute.kind() == AttributeKind.NUMBER
                        && PLAIN_NUMBER.matcher(value).matches()
                ? Double.valueOf(value)
                : value;
    }

    private static void codebook(SheetCells cells, StudyContents contents, CodePlaces codes) {
        var sheet = cells.sheet(
                "Codebook",
                Column.usual("Theme"),
                Column.usual("Subcategory"),
                Column.usual("Code"),
                Column.wide("Definition"),
                Column.narrow("Participants"),
                Column.narrow("Of"),
                Column.narrow("Passages"),
                Column.narrow("Speak against"),
                Column.usual(coder(contents, 0) + "’s codes"),
                Column.usual(coder(contents, 1) + "’s codes"),
                Column.usual("Definition of the subcategory"),
                Column.wide("Definition of the theme"));
        var counts = contents.findings().counts();
        for (var place : codes.places()) {
            var tally = counts.of(place.code().id());
            var share = counts.share(tally);
            sheet.add(
                    place.theme(),
                    place.subcategory(),
                    place.code().name(),
                    place.code().definition(),
                    share.count(),
                    share.base(),
                    tally.passages().size(),
                    tally.negatives().size(),
                    sources(contents, place.code(), 0),
                    sources(contents, place.code(), 1),
                    place.subcategoryDefinition(),
                    place.themeDefinition());
        }
        sheet.end();
    }

    private static String coder(StudyContents contents, int index) {
        return contents.round().coders().get(index).person().name();
    }

    private static String sources(StudyContents contents, AgreedCode agreed, int coder) {
        var letter = contents.round().coders().get(coder).letter();
        return contents.work().codesOf(letter).stream()
                .filter(code -> agreed.sources().contains(code.id()))
                .map(Code::name)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /// Both sheets of passages at once, so that each transcript is opened once.
    private static void codings(SheetCells cells, StudyContents contents, CodePlaces codes) {
        var agreed = cells.sheet(
                "Agreed codings",
                Column.narrow("Participant"),
                Column.usual("Role"),
                Column.usual("Transcript"),
                Column.narrow("First line"),
                Column.narrow("Last line"),
                Column.wide("Quote"),
                Column.usual("Code"),
                Column.usual("Subcategory"),
                Column.usual("Theme"),
                Column.narrow("Speaks against"),
                Column.narrow("Held back"));
        var single = cells.sheet(
                "Coder codings",
                Column.usual("Coder"),
                Column.usual("Transcript"),
                Column.narrow("First line"),
                Column.narrow("Last line"),
                Column.narrow("Start"),
                Column.narrow("End"),
                Column.wide("Quote"),
                Column.usual("Code"),
                Column.usual("Agreed code"),
                Column.narrow("Speaks against"),
                Column.narrow("Held back"));
        var documents = new DocumentNames(contents.transcripts());
        var own = contents.work().codesById();
        for (var transcript : contents.opened()) {
            var document = documents.of(transcript.summary().id());
            var heldBack = contents.check().holdsBack(transcript.summary().id());
            contents.quotations(transcript)
                    .forEach(quotation -> agreed(
                            agreed,
                            document,
                            quotation,
                            heldBack,
                            codes.of(quotation.coding().code())));
            for (var coder : contents.round().coders()) {
                for (var coding : contents.codings(transcript.summary().id(), coder.letter())) {
                    var code = Objects.requireNonNull(own.get(coding.code()));
                    var names = List.of(
                            coder.person().name(),
                            document,
                            code.name(),
                            contents.agreed(code.id()).map(AgreedCode::name).orElse(""));
                    single(single, names, transcript, coding, heldBack);
                }
            }
        }
        agreed.end();
        single.end();
    }

    private static void agreed(
            Sheet sheet, String document, Quotation quotation, boolean heldBack, Optional<Place> place) {
        sheet.add(
                quotation.speaker().map(Participant::label),
                quotation.role(),
                document,
                quotation.firstLine(),
                quotation.lastLine(),
                heldBack ? "" : quotation.text(),
                place.map(each -> each.code().name()),
                place.map(Place::subcategory),
                place.map(Place::theme),
                quotation.coding().negative(),
                heldBack);
    }

    private static void single(
            Sheet sheet, List<String> names, Transcript transcript, Coding coding, boolean heldBack) {
        var lines = transcript.linesOf(coding.span());
        sheet.add(
                names.get(0),
                names.get(1),
                lines.isEmpty() ? "" : lines.getFirst().number(),
                lines.isEmpty() ? "" : lines.getLast().number(),
                coding.span().start(),
                coding.span().end(),
                heldBack ? "" : transcript.text().quote(coding.span()),
                names.get(2),
                names.get(3),
                coding.negative(),
                heldBack);
    }

    /// 1 if a participant spoke of it at least once, else 0; only those whose interviews were analysed.
    private static void matrix(SheetCells cells, StudyContents contents, CodePlaces codes) {
        var columns = Stream.concat(
                        Stream.of(Column.narrow("Participant")),
                        codes.places().stream()
                                .map(place -> Column.narrow(place.code().name())))
                .toArray(Column[]::new);
        var counts = contents.findings().counts();
        var sheet = cells.sheet("Participants × codes", columns);
        for (var participant : counts.participants()) {
            var row = new ArrayList<Object>();
            row.add(participant.label());
            row.addAll(codes.spokenOf(participant, counts));
            sheet.add(row.toArray());
        }
        sheet.end();
    }
}

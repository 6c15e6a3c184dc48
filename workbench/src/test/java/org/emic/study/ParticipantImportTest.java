package org.emic.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.emic.accounts.Actor;
import org.emic.app.Workbench;
import org.emic.databases.Databases;
import org.emic.databases.OnBothDatabases;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.study.ParticipantImport.Existing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class ParticipantImportTest {

    private static final String PEOPLE = """
            Label,Role,Years,Uses pumps,Note
            P01,Nurse,12,yes,"first, of all"
            P02,Nurse,2.5,no,
            P03,Surgeon,100+,yes,=HYPERLINK("x")
            """;

    @TempDir
    Path folder;

    private Workbench workbench;
    private Actor lead;

    @BeforeEach
    void open() {
        workbench = Workbench.open(Databases.at(folder));
        lead = workbench.studies().begin(new NewStudy("Study", "", MethodProfile.CONSENSUS, "Lead", false, false));
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void kindsAreGuessedFromTheValuesAndTheRoleFromItsHeading() {
        var draft = look("people.csv", PEOPLE.getBytes(StandardCharsets.UTF_8));

        assertThat(draft.choices())
                .extracting(choice -> choice.kind().orElseThrow())
                .containsExactly(AttributeKind.CHOICE, AttributeKind.NUMBER, AttributeKind.YES_NO, AttributeKind.TEXT);
        assertThat(draft.choices()).extracting(ColumnChoice::isRole).containsExactly(true, false, false, false);
        assertThat(draft.plan().problems()).isEmpty();
    }

    @Test
    void aTableIsKeptAsItWasWritten() {
        keep(look("people.csv", PEOPLE.getBytes(StandardCharsets.UTF_8)), Existing.LEAVE);

        var roster = workbench.participants().show(lead);

        assertThat(roster.participants()).extracting(Participant::label).containsExactly("P01", "P02", "P03");
        assertThat(value(roster, 2, "Years")).contains("100+");
        assertThat(value(roster, 0, "Note")).contains("first, of all");
        assertThat(value(roster, 1, "Note")).isEmpty();
        assertThat(value(roster, 2, "Note")).contains("=HYPERLINK(\"x\")");
        assertThat(roster.role()).map(Attribute::options).contains(List.of("Nurse", "Surgeon"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separatorsAreSeenByThemselves(String separator) {
        var text = PEOPLE.replace("\"first, of all\"", "first").replace(",", separator);

        assertThat(look("people.csv", text.getBytes(StandardCharsets.UTF_8))
                        .table()
                        .header())
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void encodingsAreSeenByThemselves(String charset) {
        var mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        var text = mark + "Label,Site\nP01,Zürich\nP02,Café\n";

        var table = look("sites.csv", text.getBytes(Charset.forName(charset))).table();

        assertThat(table.header()).containsExactly("Label", "Site");
        assertThat(table.rows().getFirst().cells()).containsExactly("P01", "Zürich");
    }

    @Test
    void aWorkbookGivesItsValuesAsExcelShowsThem() throws IOException {
        var draft = look("people.xlsx", workbook());

        assertThat(draft.table().header()).containsExactly("Label", "Years", "Sum", "Uses");
        assertThat(draft.table().rows())
                .extracting(row -> row.cells())
                .containsExactly(List.of("P01", "12", "3", "TRUE"), List.of("P02", "2.5", "", "FALSE"));
        assertThat(draft.table().rows().getLast().number()).isEqualTo(4);
        assertThat(draft.choices().getLast().kind()).contains(AttributeKind.YES_NO);
    }

    @Test
    void problemsAreListedByRowAndColumnAndNothingIsKept() {
        var draft = look("bad.csv", "Label,Age\nP01,41\n,33\nP01,old\n".getBytes(StandardCharsets.UTF_8));
        var asNumber = List.of(new ColumnChoice(Optional.of(AttributeKind.NUMBER), false));

        var problems = workbench
                .participantImport()
                .look(lead, draft.id(), asNumber)
                .plan()
                .problems();

        assertThat(problems)
                .extracting(ImportProblem::row, ImportProblem::column, ImportProblem::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "Label", "participants.problem.no-label"),
                        org.assertj.core.groups.Tuple.tuple(4, "Label", "participants.problem.label-twice"),
                        org.assertj.core.groups.Tuple.tuple(4, "Age", "participants.problem.number"));
        assertThatThrownBy(() -> workbench.participantImport().keep(lead, draft.id(), asNumber, Existing.UPDATE))
                .isInstanceOf(Refused.class);
        assertThat(workbench.participants().show(lead).participants()).isEmpty();
        assertThat(workbench.participants().show(lead).attributes()).isEmpty();
    }

    @Test
    void participantsThatAreThereChangeOnlyWhenAskedFor() {
        keep(look("people.csv", PEOPLE.getBytes(StandardCharsets.UTF_8)), Existing.LEAVE);
        var again = "Label,Role,Years\np01,Manager,13\nP04,Nurse,\nP02,,\n".getBytes(StandardCharsets.UTF_8);

        var left = keep(look("again.csv", again), Existing.LEAVE);
        assertThat(left).isEqualTo(new ParticipantImport.Imported(1, 0, 2));
        assertThat(value(workbench.participants().show(lead), 0, "Years")).contains("12");

        var updated = keep(look("again.csv", again), Existing.UPDATE);
        assertThat(updated).isEqualTo(new ParticipantImport.Imported(0, 3, 0));
        var roster = workbench.participants().show(lead);
        assertThat(value(roster, 0, "Years")).contains("13");
        assertThat(value(roster, 0, "Role")).contains("Manager");
        assertThat(value(roster, 1, "Years")).as("a blank cell changes nothing").contains("2.5");
    }

    @Test
    void aColumnCanBeLeftOut() {
        var draft = look("people.csv", PEOPLE.getBytes(StandardCharsets.UTF_8));
        var none = new ColumnChoice(Optional.empty(), false);

        workbench
                .participantImport()
                .keep(lead, draft.id(), List.of(draft.choices().getFirst(), none, none, none), Existing.LEAVE);

        assertThat(workbench.participants().show(lead).attributes())
                .extracting(Attribute::name)
                .containsExactly("Role");
    }

    @Test
    void whatIsLaidAsideIsSeenOnlyByWhoLaidItAsideAndIsGoneAfterwards() {
        var draft = look("people.csv", PEOPLE.getBytes(StandardCharsets.UTF_8));
        var other = workbench.studies().begin(new NewStudy("Other", "", MethodProfile.CONSENSUS, "Lead", false, false));

        assertThatThrownBy(() -> workbench.participantImport().look(other, draft.id()))
                .isInstanceOf(NotThere.class);
        keep(draft, Existing.LEAVE);
        assertThatThrownBy(() -> workbench.participantImport().look(lead, draft.id()))
                .isInstanceOf(NotThere.class);
    }

    @ParameterizedTest
    @CsvSource({
        "people.csv,'',refusal.table.empty",
        "people.csv,'\n\n',refusal.table.empty",
        "people.csv,'Label,Role\n',refusal.table.no-rows",
        "people.csv,'P01,Nurse\nP02,Nurse\n',refusal.table.no-header",
        "people.csv,'Label,\nP01,Nurse\n',refusal.table.heading-missing",
        "people.csv,'Label,Role,role\nP01,Nurse,x\n',refusal.table.heading-twice",
        "people.csv,'Label,Role\nP01,\"Nurse\n',refusal.table.quotes",
        "people.csv,'Label\u0000\u0001,Role\n',refusal.table.not-text",
        "people.pdf,'Label,Role\nP01,Nurse\n',refusal.table.ending",
        "people.xlsx,'Label,Role\nP01,Nurse\n',refusal.table.not-excel",
        "people.xlsx,'PK\u0003\u0004 not a zip',refusal.table.not-excel"
    })
    void aFileThatIsNoTableIsRefusedByName(String name, String content, String key) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> workbench.participantImport().read(lead, name, content.getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo(key);
                    assertThat(refused.arguments()).first().isEqualTo(name);
                });
    }

    @Test
    void filesBeyondTheLimitsAreRefused() throws IOException {
        var many = new StringBuilder("Label,Age\n");
        for (var row = 0; row < 10_001; row++) {
            many.append('P').append(row).append(",1\n");
        }
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (var block = 0; block < 110; block++) {
                zip.write(new byte[1024 * 1024]);
            }
        }

        assertRefused("people.csv", many.toString().getBytes(StandardCharsets.UTF_8), "refusal.table.rows");
        assertRefused("people.csv", new byte[11 * 1024 * 1024], "refusal.table.large");
        assertRefused(
                "people.csv",
                ("Label" + ",a".repeat(300) + "\nP01" + ",1".repeat(300)).getBytes(StandardCharsets.UTF_8),
                "refusal.table.columns");
        assertRefused("people.xlsx", bomb.toByteArray(), "refusal.table.unpacks");
    }

    private void assertRefused(String name, byte[] content, String key) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> workbench.participantImport().read(lead, name, content))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private ParticipantDraft look(String name, byte[] content) {
        return workbench
                .participantImport()
                .look(lead, workbench.participantImport().read(lead, name, content));
    }

    private ParticipantImport.Imported keep(ParticipantDraft draft, Existing existing) {
        return workbench.participantImport().keep(lead, draft.id(), draft.choices(), existing);
    }

    private static Optional<String> value(Roster roster, int participant, String attribute) {
        var id = roster.attributes().stream()
                .filter(known -> known.name().equals(attribute))
                .findFirst()
                .orElseThrow()
                .id();
        return roster.participants().get(participant).value(id);
    }

    /// Two participants, an empty row between them, a number, a formula with its cached value, a truth value.
    private static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("People");
            var header = sheet.createRow(0);
            var names = List.of("Label", "Years", "Sum", "Uses");
            names.forEach(name -> header.createCell(names.indexOf(name)).setCellValue(name));
            var first = sheet.createRow(1);
            first.createCell(0).setCellValue("P01");
            first.createCell(1).setCellValue(12);
            first.createCell(2).setCellFormula("1+2");
            first.createCell(3).setCellValue(true);
            var second = sheet.createRow(3);
            second.createCell(0).setCellValue("P02");
            second.createCell(1).setCellValue(2.5);
            second.createCell(3).setCellValue(false);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}

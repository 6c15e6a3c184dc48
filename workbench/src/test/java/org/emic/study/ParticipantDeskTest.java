package org.emic.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.emic.accounts.Actor;
import org.emic.accounts.Forbidden;
import org.emic.accounts.Role;
import org.emic.app.Workbench;
import org.emic.databases.Databases;
import org.emic.databases.OnBothDatabases;
import org.emic.ids.AttributeId;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class ParticipantDeskTest {

    @TempDir
    Path folder;

    private Workbench workbench;
    private Actor lead;
    private ParticipantDesk desk;

    @BeforeEach
    void open() {
        workbench = Workbench.open(Databases.at(folder));
        lead = workbench.studies().begin(new NewStudy("Study", "", MethodProfile.CONSENSUS, "Lead", false, false));
        desk = workbench.participants();
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void valuesAreKeptInTheFormOfTheirKind() {
        var role = define("Role", AttributeKind.CHOICE, List.of("Nurse", "Surgeon"), true);
        var volume = define("Patients", AttributeKind.NUMBER, List.of(), false);
        var user = define("User", AttributeKind.YES_NO, List.of(), false);

        var kept = add("P01", Map.of(role, " nurse ", volume, "100+", user, "Y"));

        assertThat(kept.values())
                .containsOnly(Map.entry(role, "Nurse"), Map.entry(volume, "100+"), Map.entry(user, "yes"));
        assertThat(desk.show(lead).participants()).containsExactly(kept);
    }

    @Test
    void aValueOfAnotherKindIsRefusedAndNothingIsKept() {
        var volume = define("Patients", AttributeKind.NUMBER, List.of(), false);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> add("P01", Map.of(volume, "many")))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("Patients", "many"));
        assertThat(desk.show(lead).participants()).isEmpty();
    }

    @Test
    void aLabelIsUsedOnceCapitalsOrNot() {
        add("P01", Map.of());

        assertThatThrownBy(() -> add("p01", Map.of())).isInstanceOf(Refused.class);
        workbench
                .database()
                .read(tx ->
                        assertThat(desk.findByLabel(tx, lead.study(), "p01")).isPresent());
    }

    @Test
    void aStaleChangeIsRefused() {
        var kept = add("P01", Map.of());
        desk.change(lead, kept.id(), new ParticipantFields("P02", Map.of()), 1);

        assertThatThrownBy(() -> desk.change(lead, kept.id(), new ParticipantFields("P03", Map.of()), 1))
                .isInstanceOf(Stale.class);
        assertThat(desk.find(lead, kept.id()).label()).isEqualTo("P02");
    }

    @Test
    void aCoderReadsButDoesNotChange() {
        var kept = add("P01", Map.of());
        var invitation = workbench.studies().invite(lead, "Coder 1", Role.CODER, true);
        var coder = workbench
                .team()
                .actor(lead.study(), invitation.member().person().id())
                .orElseThrow();

        assertThat(desk.show(coder).participants()).containsExactly(kept);
        assertThatThrownBy(() -> desk.add(coder, new ParticipantFields("P02", Map.of())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.remove(coder, kept.id())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> workbench.attributes().define(coder, text("Site")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> workbench.participantImport().read(coder, "a.csv", new byte[] {1}))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theParticipantOfAnotherStudyIsNotThere() {
        var kept = add("P01", Map.of());
        var other = workbench.studies().begin(new NewStudy("Other", "", MethodProfile.CONSENSUS, "Lead", false, false));

        assertThatThrownBy(() -> desk.find(other, kept.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.change(other, kept.id(), new ParticipantFields("X", Map.of()), 1))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.remove(other, kept.id())).isInstanceOf(NotThere.class);
    }

    @Test
    void anAttributeInUseStaysAndItsKindChangesOnlyIfItsValuesAllow() {
        var site = define("Site", AttributeKind.TEXT, List.of(), false);
        add("P01", Map.of(site, "north"));

        assertThatThrownBy(() -> workbench.attributes().remove(lead, site)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> workbench
                        .attributes()
                        .redefine(lead, site, new AttributeFields("Site", AttributeKind.NUMBER, List.of(), false)))
                .isInstanceOf(Refused.class);
        workbench
                .attributes()
                .redefine(lead, site, new AttributeFields("Site", AttributeKind.CHOICE, List.of("North"), true));
        assertThat(desk.show(lead).participants().getFirst().value(site)).contains("North");
    }

    @Test
    void oneAttributeAtMostIsTheRole() {
        define("Role", AttributeKind.CHOICE, List.of("Nurse"), true);
        var second = define("Profession", AttributeKind.TEXT, List.of(), true);

        assertThat(desk.show(lead).attributes())
                .filteredOn(Attribute::isRole)
                .extracting(Attribute::id)
                .containsExactly(second);
    }

    @Test
    void countsKeepEveryOptionAndSortingPutsTheUnknownLast() {
        var role = define("Role", AttributeKind.CHOICE, List.of("Nurse", "Surgeon", "Manager"), true);
        var volume = define("Patients", AttributeKind.NUMBER, List.of(), false);
        add("P01", Map.of(role, "Surgeon"));
        add("P02", Map.of(role, "Nurse", volume, "100+"));
        add("P03", Map.of(role, "Surgeon", volume, "12"));

        var roster = desk.show(lead);

        assertThat(roster.counts(roster.attribute(role).orElseThrow()))
                .containsExactly(Map.entry("Nurse", 1), Map.entry("Surgeon", 2), Map.entry("Manager", 0));
        assertThat(roster.sortedBy(roster.attribute(volume).orElseThrow()).participants())
                .extracting(Participant::label)
                .containsExactly("P03", "P02", "P01");
    }

    @Test
    void labelsAreInTheOrderOfTheirNumbers() {
        for (var label : List.of("P10", "P2", "p1", "Q1", "P2b", "7")) {
            add(label, Map.of());
        }

        assertThat(desk.show(lead).sortedByLabel().participants())
                .extracting(Participant::label)
                .containsExactly("7", "p1", "P2", "P2b", "P10", "Q1");
    }

    @Test
    void eachChangeLeavesAJournalEntryWithoutALabel() {
        var kept = add("P-secret", Map.of());
        desk.change(lead, kept.id(), new ParticipantFields("P-other", Map.of()), 1);
        desk.remove(lead, kept.id());

        var entries = workbench.database().read(tx -> workbench.journal().all(tx, lead.study()));

        assertThat(entries)
                .extracting(entry -> entry.event().kind())
                .containsExactly("study.begun", "participants.added", "participants.changed", "participants.removed");
        assertThat(entries.toString()).doesNotContain("P-secret").doesNotContain("P-other");
    }

    private AttributeId define(String name, AttributeKind kind, List<String> options, boolean isRole) {
        return workbench
                .attributes()
                .define(lead, new AttributeFields(name, kind, options, isRole))
                .id();
    }

    private static AttributeFields text(String name) {
        return new AttributeFields(name, AttributeKind.TEXT, List.of(), false);
    }

    private Participant add(String label, Map<AttributeId, String> values) {
        return desk.add(lead, new ParticipantFields(label, values));
    }
}

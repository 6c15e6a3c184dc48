package org.emic.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.accounts.Forbidden;
import org.emic.accounts.LinkState;
import org.emic.accounts.Role;
import org.emic.accounts.Visit;
import org.emic.app.Workbench;
import org.emic.databases.Databases;
import org.emic.databases.OnBothDatabases;
import org.emic.journal.Journal;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class StudyDeskTest {

    @TempDir
    Path folder;

    private Workbench workbench;
    private Actor lead;

    @BeforeEach
    void open() {
        workbench = Workbench.open(Databases.at(folder));
        lead = begin("First", false);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void aCoderMayNotSetUp() {
        var coder = enter(workbench.studies().invite(lead, "Coder 1", Role.CODER, true));

        assertThatThrownBy(() -> workbench.studies().invite(coder, "Friend", Role.CODER, true))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> workbench.studies().change(coder, wish(1))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> workbench.studies().release(coder, lead.person()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> workbench.studies().links(coder)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aStaleFormChangesNothing() {
        workbench.studies().change(lead, wish(1));

        assertThatThrownBy(() -> workbench.studies().change(lead, wish(1))).isInstanceOf(Stale.class);
        assertThat(workbench.studies().show(lead).version()).isEqualTo(2);
    }

    @Test
    void twoPeopleOfAStudyAreNotCalledTheSame() {
        workbench.studies().invite(lead, "Coder 1", Role.CODER, true);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> workbench.studies().invite(lead, "coder 1", Role.CODER, true))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("refusal.study.name-taken"));
    }

    @Test
    void aLinkOfOneStudyGivesNothingInAnother() {
        var other = begin("Second", false);
        var visit = visit(workbench.studies().invite(lead, "Coder 1", Role.CODER, true));

        assertThat(workbench.team().actor(visit, lead.study())).isPresent();
        assertThat(workbench.team().actor(visit, other.study())).isEmpty();
        assertThat(workbench.studies().of(visit)).extracting(Study::title).containsExactly("First");
        assertThat(workbench.studies().lost(visit)).isEmpty();
    }

    @Test
    void aRenewedLinkClosesTheOldOneAndShutsOutWhoCameInByIt() {
        var invitation = workbench.studies().invite(lead, "Coder 1", Role.CODER, true);
        var visit = visit(invitation);

        var renewed =
                workbench.studies().renewLink(lead, invitation.member().person().id());

        assertThat(workbench.doors().enter(invitation.link().text(), Optional.empty()))
                .isEmpty();
        assertThat(workbench.team().actor(again(visit), lead.study())).isEmpty();
        assertThat(workbench.doors().enter(renewed.text(), Optional.empty())).isPresent();
    }

    @Test
    void linkStatesFollowWhatHappened() {
        var invitation = workbench.studies().invite(lead, "Coder 1", Role.CODER, true);
        assertThat(workbench.studies().links(lead)).containsEntry(invitation.member(), LinkState.HANDED_OUT);

        visit(invitation);

        assertThat(workbench.studies().links(lead)).containsEntry(invitation.member(), LinkState.CAME_IN);
    }

    @Test
    void aReleasedPersonIsOutAndACoderOfARoundStays() {
        var helper = workbench.studies().invite(lead, "Second lead", Role.LEAD, false);
        var visit = visit(helper);
        workbench.studies().release(lead, helper.member().person().id());
        assertThat(workbench.team().actor(again(visit), lead.study())).isEmpty();

        var coder = workbench.studies().invite(lead, "Coder 1", Role.CODER, true);
        workbench.studies().invite(lead, "Coder 2", Role.CODER, true);
        workbench.rounds().open(lead);
        assertThatThrownBy(() -> workbench
                        .studies()
                        .release(lead, coder.member().person().id()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aCookieNobodyHandedOutIsNobody() {
        assertThat(workbench.doors().visit("made-up")).isEmpty();
    }

    @Test
    void onlyTheOwnerComesInAsLeadWithoutALink() {
        var coder = visit(workbench.studies().invite(lead, "Coder 1", Role.CODER, true));
        var owner = workbench
                .doors()
                .enter(workbench.doors().openForOwner().text(), Optional.empty())
                .orElseThrow();

        assertThatThrownBy(() -> workbench.studies().comeInAsLead(coder, lead.study()))
                .isInstanceOf(Forbidden.class);
        begin("Demonstration", true);
        assertThat(workbench.studies().lost(owner)).extracting(Study::id).containsExactly(lead.study());
        workbench.studies().comeInAsLead(owner, lead.study());
        assertThat(workbench.team().actor(again(owner), lead.study())).contains(lead);
    }

    @Test
    void aReflexiveStudyShowsAgreementOnlyForAReasonThatTheJournalKnowsOf() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> workbench.studies().change(lead, reflexive("so what ", 1)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("refusal.agreement.reason-short"));
        var reason = "The journal we write for asks for it.";
        workbench.studies().change(lead, reflexive(reason, 1));
        workbench.studies().change(lead, reflexive(reason, 2));

        assertThat(workbench.studies().show(lead).agreementReason()).isEqualTo(reason);
        var overrides = workbench.studyJournal().read(lead, new Journal.Page(0, 100)).lines().stream()
                .map(line -> line.entry().event())
                .filter(event -> event.kind().equals("study.agreement-overridden"))
                .toList();
        assertThat(overrides)
                .singleElement()
                .satisfies(event -> assertThat(event.details())
                        .containsEntry("reason-length", "37")
                        .containsKey("reason-sha256")
                        .doesNotContainValue(reason));
        workbench.studies().change(lead, wish(3));
        assertThat(workbench.studies().show(lead).agreementReason()).isEmpty();
    }

    private static ChangedStudy reflexive(String reason, long version) {
        return new ChangedStudy("First", "", MethodProfile.REFLEXIVE, true, reason, version);
    }

    @Test
    void onlyThePeopleOfASyntheticStudyLendTheirEyes() {
        var synthetic = begin("Demonstration", true);
        var doors = workbench.syntheticDoors();

        assertThat(doors.all()).extracting(cast -> cast.study().title()).containsExactly("Demonstration");
        var visit = doors.lookThroughTheEyesOf(synthetic.study(), synthetic.person(), Optional.empty());
        assertThat(workbench.team().actor(visit, synthetic.study())).contains(synthetic);
        assertThatThrownBy(() -> doors.lookThroughTheEyesOf(lead.study(), lead.person(), Optional.of(visit)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> doors.lookThroughTheEyesOf(synthetic.study(), lead.person(), Optional.of(visit)))
                .isInstanceOf(NotThere.class);
        assertThat(workbench.team().actor(again(visit), lead.study())).isEmpty();
    }

    private Actor begin(String title, boolean synthetic) {
        return workbench.studies().begin(new NewStudy(title, "", MethodProfile.CONSENSUS, "Lead", false, synthetic));
    }

    private static ChangedStudy wish(long version) {
        return new ChangedStudy("Renamed", "", MethodProfile.RELIABILITY, true, "", version);
    }

    private Visit visit(StudyDesk.Invitation invitation) {
        return workbench
                .doors()
                .enter(invitation.link().text(), Optional.empty())
                .orElseThrow();
    }

    private Visit again(Visit visit) {
        return workbench.doors().visit(visit.cookie().text()).orElseThrow();
    }

    private Actor enter(StudyDesk.Invitation invitation) {
        return workbench.team().actor(visit(invitation), lead.study()).orElseThrow();
    }
}

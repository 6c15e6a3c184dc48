package org.emic.web;

import java.util.List;
import org.emic.accounts.Member;
import org.emic.study.Study;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// What every page needs: who looks, at which study, on which stage.
///
/// @param study the study, if the page is in one
/// @param me as whom the visit acts in it
/// @param here the stage of the page, if it is one
/// @param beside the page beside the stages that this is, if it is one
/// @param stages the rail, empty outside a study
/// @param eyes in a synthetic study, the people through whose eyes one may look instead; empty in a real one
/// @param theme `light`, `dark`, or `auto` to follow the system
public record Shell(
        Texts texts,
        CsrfToken csrf,
        @Nullable Study study,
        @Nullable Member me,
        @Nullable Stage here,
        @Nullable Beside beside,
        List<StageLine> stages,
        List<Member> eyes,
        String theme) {

    /// The style sheets of every page, in order.
    public static final List<String> STYLES = List.of(
            "tokens",
            "base",
            "controls",
            "frame",
            "inks",
            "lines",
            "picker",
            "tables",
            "plots",
            "witnesses",
            "home",
            "setup",
            "transcripts",
            "coding",
            "labels",
            "resolve",
            "board",
            "report",
            "agreement",
            "narrow");

    public Shell {
        stages = List.copyOf(stages);
        eyes = List.copyOf(eyes);
    }

    /// The pages of a study that are no stages of it.
    public enum Beside {
        AGREEMENT,
        SATURATION,
        JOURNAL
    }

    public boolean isAt(Beside other) {
        return beside == other;
    }

    /// Whether the study shows agreement figures and there are two coders' open codings to make them of.
    public boolean showsAgreement() {
        return study != null && study.showsAgreement() && isRevealed();
    }

    /// Whether both coders' work lies open.
    public boolean isRevealed() {
        return stages.stream().anyMatch(line -> line.stage() == Stage.RESOLVE && line.state() != State.SHUT);
    }

    /// The address of the study's home.
    public String home() {
        return study == null ? "" : "/studies/" + study.id();
    }

    /// How far a stage is.
    public enum State {
        DONE("done", "done"),
        NOW("now", "now"),
        WAITS("waits", "wait"),
        SHUT("shut", "shut");

        private final String word;
        private final String style;

        State(String word, String style) {
            this.word = word;
            this.style = style;
        }

        public String word() {
            return word;
        }

        public String style() {
            return style;
        }
    }

    /// One line of the rail.
    ///
    /// @param why what it waits for or how far it is, if that needs saying
    public record StageLine(
            Stage stage, State state, @Nullable String why) {}
}

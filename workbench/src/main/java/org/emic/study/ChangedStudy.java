package org.emic.study;

import org.emic.journal.StatedReason;
import org.emic.refusal.Refused;

/// How a study should be set up from now on.
///
/// @param agreementReason why agreement figures are to be shown, where the profile hides them; else it does not count
/// @param version the version that the person saw
public record ChangedStudy(
        String title,
        String question,
        MethodProfile profile,
        boolean showsAgreement,
        String agreementReason,
        long version) {

    public ChangedStudy {
        title = StudyWords.required("refusal.study.title", title, 200);
        question = StudyWords.optional("refusal.study.question", question, 2000);
        agreementReason = overrides(profile, showsAgreement)
                ? StudyWords.optional("refusal.agreement.reason", agreementReason, 2000)
                : "";
    }

    private static boolean overrides(MethodProfile profile, boolean showsAgreement) {
        return showsAgreement && profile.hidesAgreement();
    }

    /// Whether figures are to be shown although the profile hides them.
    boolean overridesProfile() {
        return overrides(profile, showsAgreement);
    }

    /// @throws Refused if the profile hides agreement figures, they are to be shown, and no reason is given
    Study applyTo(Study study) {
        if (overridesProfile() && new StatedReason(agreementReason).isTooShort()) {
            throw new Refused("refusal.agreement.reason-short", StatedReason.SHORTEST);
        }
        return new Study(
                study.id(),
                title,
                question,
                profile,
                study.synthetic(),
                showsAgreement,
                agreementReason,
                study.createdAt(),
                study.version());
    }
}

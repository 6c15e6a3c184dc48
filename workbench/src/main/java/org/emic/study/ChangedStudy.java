package org.emic.study;

/// How a study should be set up from now on.
///
/// @param version the version that the person saw
public record ChangedStudy(String title, String question, MethodProfile profile, boolean showsAgreement, long version) {

    public ChangedStudy {
        title = StudyWords.required("refusal.study.title", title, 200);
        question = StudyWords.optional("refusal.study.question", question, 2000);
    }

    Study applyTo(Study study) {
        return new Study(
                study.id(),
                title,
                question,
                profile,
                study.synthetic(),
                showsAgreement,
                study.createdAt(),
                study.version());
    }
}

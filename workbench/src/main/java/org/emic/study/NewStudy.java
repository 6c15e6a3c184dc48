package org.emic.study;

/// What it takes to begin a study.
///
/// @param title 1 to 200 characters
/// @param question the research question, up to 2,000 characters, may be empty
/// @param leadName how the one who begins it is called, 1 to 100 characters
/// @param leadCodes whether the lead codes as well
public record NewStudy(
        String title, String question, MethodProfile profile, String leadName, boolean leadCodes, boolean synthetic) {

    public NewStudy {
        title = StudyWords.required("refusal.study.title", title, 200);
        question = StudyWords.optional("refusal.study.question", question, 2000);
        leadName = StudyWords.required("refusal.study.name", leadName, 100);
    }
}

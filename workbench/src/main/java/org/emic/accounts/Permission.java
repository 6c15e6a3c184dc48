package org.emic.accounts;

/// What can be asked of [AccessPolicy].
public enum Permission {
    /// Read the study's set-up, participants, transcripts and team.
    READ_STUDY,
    /// Change title, question, profile, team, participants.
    SET_UP,
    /// Bring transcripts in and keep them.
    BRING_IN,
    /// Open a coding round, reveal one.
    RUN_ROUND,
    /// Code in Phase 1, keep a private codebook, submit.
    CODE,
    /// See both coders' work once a round is revealed.
    READ_REVEALED,
    /// Align labels, propose and sign resolutions.
    RESOLVE,
    /// Group agreed codes into subcategories and themes.
    DEVELOP_THEMES,
    /// Read the report and take it out.
    REPORT,
    /// Let quotations out that the disclosure check holds back.
    OVERRIDE_DISCLOSURE
}

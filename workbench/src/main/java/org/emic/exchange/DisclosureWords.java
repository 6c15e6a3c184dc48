package org.emic.exchange;

import org.emic.themes.Disclosure;

/// Says in the files themselves what the disclosure check did, for who meets them without the study.
final class DisclosureWords {

    /// Of a transcript.
    static final String COVERED =
            "The words are held back: a sign stands for each character, so that positions stay true.";

    private DisclosureWords() {}

    static String of(StudyContents contents) {
        var passages = passages(contents.guardedPassages());
        var roles = "roles that fewer than " + Disclosure.SMALLEST_ROLE + " participants share";
        return contents.check()
                .override()
                .map(override -> "Everything was let out on the lead's word, also " + passages + " of speakers in "
                        + roles + ". The reason: " + override.reason())
                .orElse("Of participants in " + roles + ", or of whom nobody knows who they are, the words are held"
                        + " back (" + passages + ") and so is what is known of them besides the role."
                        + " Names of files and examples in codebooks are held back too.");
    }

    /// For a file that holds codebooks and no words of transcripts.
    static String ofExamples(StudyContents contents) {
        return contents.check()
                .override()
                .map(override -> "Examples were let out on the lead's word. The reason: " + override.reason())
                .orElse("Examples are held back: nobody knows whose words they are.");
    }

    private static String passages(int count) {
        return count == 1 ? "1 agreed passage" : count + " agreed passages";
    }
}

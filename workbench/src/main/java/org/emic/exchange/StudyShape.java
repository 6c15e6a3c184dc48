package org.emic.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// The parts of the JSON export, in the order in which their fields are written. Documented in
/// `docs/formats/export.md`: a field may be added, never renamed or given another meaning, within one version.
///
/// All ids are UUIDs; instants are ISO 8601 in UTC; positions are Unicode code points, 0-based, half-open.
final class StudyShape {

    static final String FORMAT = "emic-study";
    static final int VERSION = 1;

    private StudyShape() {}

    record StudyPart(
            String id,
            String title,
            String question,
            String profile,
            boolean synthetic,
            boolean showsAgreement,
            Instant begunAt) {}

    /// What was held back.
    ///
    /// @param guardedPassages how many agreed passages are of roles that fewer than so many people share
    /// @param override why everything was let out, if it was
    record DisclosurePart(int smallestRole, int guardedPassages, Optional<String> override) {}

    /// @param role empty if the person is not of the team any more
    record PersonPart(String id, String name, Optional<String> role, boolean codes) {}

    record AttributePart(String id, String name, String kind, List<String> options, boolean isRole) {}

    /// @param values by the attribute's name, as they were written; of participants of small roles the role alone,
    ///     unless everything was let out
    record ParticipantPart(String id, String label, Map<String, String> values) {}

    /// @param sourceName empty unless everything was let out
    /// @param sha256 of the words, also where they are held back
    /// @param text where held back, with a sign in place of each character
    record TranscriptPart(
            String id,
            int position,
            String title,
            Optional<String> participant,
            Optional<String> sourceName,
            String sourceFormat,
            Instant keptAt,
            int length,
            int words,
            OptionalLong startMillis,
            OptionalLong endMillis,
            String sha256,
            boolean heldBack,
            String text,
            List<TurnPart> turns,
            List<LinePart> lines) {}

    record TurnPart(
            int number,
            String speaker,
            String kind,
            OptionalLong startMillis,
            OptionalLong endMillis,
            int start,
            int end) {}

    record LinePart(int number, int turn, int start, int end) {}

    record RoundPart(String id, int number, Instant revealedAt, List<CoderPart> coders) {}

    record CoderPart(String person, String letter, Optional<Instant> submittedAt, Optional<String> seal) {}

    record CodePart(
            String id,
            String coder,
            String name,
            String definition,
            String useWhen,
            String notWhen,
            String example,
            boolean inVivo,
            String siglum,
            Instant createdAt,
            Optional<Instant> retiredAt,
            long version,
            List<EarlierPart> earlier) {}

    record EarlierPart(
            long version,
            String name,
            String definition,
            String useWhen,
            String notWhen,
            String example,
            Instant replacedAt) {}

    record CodingPart(
            String id,
            String transcript,
            String coder,
            String code,
            int start,
            int end,
            boolean negative,
            Instant createdAt) {}

    record NothingToCodePart(String transcript, String coder, List<Integer> lines) {}

    record LabelDecisionPart(
            String id,
            String codeA,
            String codeB,
            String verdict,
            String reason,
            String decidedBy,
            Instant decidedAt,
            Optional<Instant> withdrawnAt) {}

    record ResolutionPart(
            String id,
            String transcript,
            String place,
            int number,
            String discrepancy,
            String kind,
            String reason,
            String proposedBy,
            Instant proposedAt,
            boolean inForce,
            List<OutcomePart> outcomes,
            List<SignaturePart> signatures) {}

    record OutcomePart(String agreedCode, int start, int end, boolean negative) {}

    record SignaturePart(String person, Instant signedAt, Optional<Instant> withdrawnAt) {}

    record DiscussionPart(String place, String person, Instant saidAt, String body) {}

    record AgreedCodePart(
            String id,
            String name,
            String definition,
            String siglum,
            Set<String> codes,
            Optional<Instant> retiredAt,
            Optional<String> mergedInto) {}

    record AgreedCodingPart(String agreedCode, String transcript, int start, int end, boolean negative) {}

    record ThemePart(String id, String title, String definition, List<SubcategoryPart> subcategories) {}

    record SubcategoryPart(String id, String title, String definition, List<String> agreedCodes) {}
}

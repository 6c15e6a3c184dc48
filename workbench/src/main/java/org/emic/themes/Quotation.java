package org.emic.themes;

import java.util.Optional;
import java.util.StringTokenizer;
import org.emic.adjudication.AgreedCoding;
import org.emic.study.Participant;
import org.emic.transcripts.TextSpan;
import org.emic.transcripts.Transcript;

/// A passage cut from its transcript at the moment of showing, with where it stands.
///
/// @param before what stands on the passage's first line before it
/// @param after what stands on its last line after it
/// @param speaker whose interview it is, if that is known
/// @param roleSize how many participants share the speaker's role; 0 if the speaker is not known
public record Quotation(
        AgreedCoding coding,
        String before,
        String text,
        String after,
        int firstLine,
        int lastLine,
        Optional<Participant> speaker,
        Optional<String> role,
        int roleSize) {

    /// Cuts the passage of a coding.
    public static Quotation cut(AgreedCoding coding, Transcript transcript, Participation participation) {
        var span = coding.span();
        var lines = transcript.linesOf(span);
        var first = lines.isEmpty()
                ? span.start()
                : Math.min(span.start(), lines.getFirst().span().start());
        var last = lines.isEmpty()
                ? span.end()
                : Math.max(span.end(), lines.getLast().span().end());
        var speaker = participation.of(coding.transcript());
        return new Quotation(
                coding,
                between(transcript, first, span.start()),
                transcript.text().quote(span),
                between(transcript, span.end(), last),
                lines.isEmpty() ? 1 : lines.getFirst().number(),
                lines.isEmpty() ? 1 : lines.getLast().number(),
                speaker,
                speaker.flatMap(participation::role),
                speaker.map(participation::roleSize).orElse(0));
    }

    private static String between(Transcript transcript, int start, int end) {
        return start < end ? transcript.text().quote(new TextSpan(start, end)) : "";
    }

    /// Whether it must not leave the study: its speaker's role is shared by too few, or its speaker is not known.
    public boolean staysIn() {
        return Disclosure.holdsBack(roleSize);
    }

    /// Tokens between white space that hold a letter or a digit.
    public int words() {
        var tokens = new StringTokenizer(text);
        var words = 0;
        while (tokens.hasMoreTokens()) {
            if (tokens.nextToken().codePoints().anyMatch(Character::isLetterOrDigit)) {
                words++;
            }
        }
        return words;
    }
}

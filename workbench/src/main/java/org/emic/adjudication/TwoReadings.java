package org.emic.adjudication;

import java.util.List;
import java.util.Set;
import org.emic.coding.Coding;
import org.emic.coding.Letter;
import org.emic.ids.TranscriptId;

/// What both coders did in one transcript.
///
/// @param a coder A's standing codings, by place
/// @param b coder B's standing codings, by place
/// @param nothingForA the numbers of the lines in which A said that there is nothing to code
/// @param nothingForB the same for B
public record TwoReadings(
        TranscriptId transcript, List<Coding> a, List<Coding> b, Set<Integer> nothingForA, Set<Integer> nothingForB) {

    public TwoReadings {
        a = List.copyOf(a);
        b = List.copyOf(b);
        nothingForA = Set.copyOf(nothingForA);
        nothingForB = Set.copyOf(nothingForB);
    }

    public List<Coding> of(Letter letter) {
        return letter == Letter.A ? a : b;
    }

    public Set<Integer> nothingFor(Letter letter) {
        return letter == Letter.A ? nothingForA : nothingForB;
    }
}

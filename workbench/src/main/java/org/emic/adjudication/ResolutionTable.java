package org.emic.adjudication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.coding.RevealedRound;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.Transcript;

/// Everything that is between the two coders of a round, and how far it is settled.
///
/// @param places in the order of the interviews and by place
/// @param synonyms how many places both named differently and label decisions settled
/// @param shared how many places both coded alike, those included
/// @param codes the agreed codes, the retired ones too
/// @param turns what was said, by the key of the place
public record ResolutionTable(
        RevealedRound round,
        Witnesses witnesses,
        CodeLines lines,
        List<Transcript> transcripts,
        List<DiscussedPlace> places,
        int synonyms,
        int shared,
        List<AgreedCode> codes,
        Map<String, List<DiscussionTurn>> turns) {

    public ResolutionTable {
        transcripts = List.copyOf(transcripts);
        places = List.copyOf(places);
        codes = List.copyOf(codes);
        turns = Map.copyOf(turns);
    }

    public Optional<DiscussedPlace> place(String key) {
        return places.stream()
                .filter(place -> place.discrepancy().key().equals(key))
                .findFirst();
    }

    public Transcript transcript(TranscriptId id) {
        return transcripts.stream()
                .filter(transcript -> transcript.summary().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public List<DiscussedPlace> of(DiscrepancyClass kind) {
        return places.stream()
                .filter(place -> place.discrepancy().kind() == kind)
                .toList();
    }

    public int settled() {
        return (int) places.stream().filter(DiscussedPlace::isSettled).count();
    }
}

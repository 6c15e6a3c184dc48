package org.emic.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.adjudication.AgreedCode;
import org.emic.ids.AgreedCodeId;
import org.emic.study.Participant;
import org.emic.themes.ParticipantCounts;
import org.emic.themes.Subcategory;
import org.emic.themes.Theme;
import org.emic.themes.ThemeBoard;

/// Each agreed code with the path on which it stands on the board: those in themes first, in the board's order, then
/// those in loose subcategories, then those that nobody has placed.
final class CodePlaces {

    private final List<Place> places = new ArrayList<>();
    private final Map<AgreedCodeId, Place> byCode = new HashMap<>();

    CodePlaces(ThemeBoard board) {
        for (var theme : board.themes()) {
            theme.subcategories().forEach(each -> add(Optional.of(theme), each));
        }
        board.loose().forEach(each -> add(Optional.empty(), each));
        board.shelf().forEach(code -> places.add(new Place(code, Optional.empty(), Optional.empty())));
        places.forEach(place -> byCode.put(place.code().id(), place));
    }

    private void add(Optional<Theme> theme, Subcategory subcategory) {
        subcategory.codes().forEach(code -> places.add(new Place(code, Optional.of(subcategory), theme)));
    }

    /// A code and where it stands.
    record Place(AgreedCode code, Optional<Subcategory> in, Optional<Theme> under) {

        String subcategory() {
            return in.map(Subcategory::title).orElse("");
        }

        String subcategoryDefinition() {
            return in.map(Subcategory::definition).orElse("");
        }

        String theme() {
            return under.map(Theme::title).orElse("");
        }

        String themeDefinition() {
            return under.map(Theme::definition).orElse("");
        }
    }

    List<Place> places() {
        return places;
    }

    /// Of each code in the order of [#places], 1 if the participant spoke of it at least once, else 0.
    List<Integer> spokenOf(Participant participant, ParticipantCounts counts) {
        return places.stream()
                .map(place -> counts.of(place.code().id()).participants().contains(participant.id()) ? 1 : 0)
                .toList();
    }

    Optional<Place> of(AgreedCodeId code) {
        return Optional.ofNullable(byCode.get(code));
    }
}

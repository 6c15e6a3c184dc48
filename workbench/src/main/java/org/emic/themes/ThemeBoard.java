package org.emic.themes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emic.adjudication.AgreedCode;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.SubcategoryId;
import org.emic.ids.ThemeId;

/// Where the team has put its agreed codes so far. Each agreed code stands in exactly one place: in a subcategory or on
/// the shelf.
///
/// @param themes in order
/// @param loose subcategories that stand in no theme, in order
/// @param shelf codes that stand in no subcategory, in the order in which they were agreed
/// @param version rises by one with each change of anything on the board
public record ThemeBoard(List<Theme> themes, List<Subcategory> loose, List<AgreedCode> shelf, long version) {

    public ThemeBoard {
        themes = List.copyOf(themes);
        loose = List.copyOf(loose);
        shelf = List.copyOf(shelf);
    }

    public Stream<Subcategory> subcategories() {
        return Stream.concat(themes.stream().flatMap(theme -> theme.subcategories().stream()), loose.stream());
    }

    public Optional<Theme> theme(ThemeId id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    public Optional<Subcategory> subcategory(SubcategoryId id) {
        return subcategories().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The theme that a subcategory stands in, if it stands in one.
    public Optional<Theme> themeOf(SubcategoryId id) {
        return themes.stream()
                .filter(theme -> theme.subcategories().stream()
                        .anyMatch(each -> each.id().equals(id)))
                .findFirst();
    }

    /// The subcategory that a code stands in; empty if it is on the shelf, or unknown.
    public Optional<Subcategory> placeOf(AgreedCodeId id) {
        return subcategories().filter(each -> holds(each.codes(), id)).findFirst();
    }

    public Optional<AgreedCode> code(AgreedCodeId id) {
        return Stream.concat(subcategories().flatMap(each -> each.codes().stream()), shelf.stream())
                .filter(code -> code.id().equals(id))
                .findFirst();
    }

    public int codes() {
        return shelf.size()
                + subcategories().mapToInt(each -> each.codes().size()).sum();
    }

    private static boolean holds(List<AgreedCode> codes, AgreedCodeId id) {
        return codes.stream().anyMatch(code -> code.id().equals(id));
    }
}

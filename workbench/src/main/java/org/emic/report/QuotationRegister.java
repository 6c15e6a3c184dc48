package org.emic.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.emic.themes.Quotation;
import org.emic.themes.Tally.Passage;
import org.emic.themes.Theme;
import org.emic.themes.ThemeBoard;

/// The quotations that the report shows, under the codes that they speak of.
///
/// @param entries in the order of the board; codes without a chosen quotation are left out
/// @param heldBack how many distinct passages were taken out because too few share their speaker's role
public record QuotationRegister(List<Entry> entries, int heldBack) {

    public QuotationRegister {
        entries = List.copyOf(entries);
    }

    /// @param theme empty if the code's subcategory stands in no theme
    /// @param quotations those that the rule chooses among all
    /// @param leaving those that the rule chooses among the ones that may leave
    public record Entry(
            String theme, String subcategory, String code, List<Quotation> quotations, List<Quotation> leaving) {

        public Entry {
            quotations = List.copyOf(quotations);
            leaving = List.copyOf(leaving);
        }

        static Entry of(Path path, List<Quotation> all, int most) {
            var mayLeave = all.stream().filter(each -> !each.staysIn()).toList();
            return new Entry(
                    path.theme(),
                    path.subcategory(),
                    path.code(),
                    QuotationChoice.of(all, most),
                    QuotationChoice.of(mayLeave, most));
        }
    }

    /// Where a code stands, in titles.
    record Path(String theme, String subcategory, String code) {}

    /// @param cut all passages, in the order of the interviews
    /// @param most how many quotations a code shows
    static QuotationRegister of(ThemeBoard board, List<Quotation> cut, int most) {
        var byCode =
                cut.stream().collect(Collectors.groupingBy(each -> each.coding().code()));
        var entries = board.subcategories()
                .flatMap(subcategory -> subcategory.codes().stream().map(code -> {
                    var theme = board.themeOf(subcategory.id()).map(Theme::title);
                    var path = new Path(theme.orElse(""), subcategory.title(), code.name());
                    return Entry.of(path, byCode.getOrDefault(code.id(), List.of()), most);
                }))
                .filter(entry -> !entry.quotations().isEmpty())
                .toList();
        return new QuotationRegister(entries, 0);
    }

    /// How many of the quotations must stay in.
    public int stayingIn() {
        return staying().size();
    }

    private Set<Passage> staying() {
        var passages = new HashSet<Passage>();
        for (var entry : entries) {
            entry.quotations().stream()
                    .filter(Quotation::staysIn)
                    .forEach(each -> passages.add(new Passage(
                            each.coding().transcript(), each.coding().span())));
        }
        return passages;
    }

    /// As it may leave: where a code has other passages, they stand in the place of those that must stay in.
    QuotationRegister leaving() {
        var kept = entries.stream()
                .map(entry ->
                        new Entry(entry.theme(), entry.subcategory(), entry.code(), entry.leaving(), entry.leaving()))
                .filter(entry -> !entry.quotations().isEmpty())
                .toList();
        return new QuotationRegister(kept, stayingIn());
    }

    public int size() {
        return entries.stream().mapToInt(entry -> entry.quotations().size()).sum();
    }

    /// How many quotations each role has; those without a role under an empty name. Shows whose voices are missing.
    public Map<String, Integer> byRole() {
        var roles = new TreeMap<String, Integer>();
        entries.forEach(entry ->
                entry.quotations().forEach(each -> roles.merge(each.role().orElse(""), 1, Integer::sum)));
        return roles;
    }
}

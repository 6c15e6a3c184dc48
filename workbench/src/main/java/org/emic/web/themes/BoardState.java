package org.emic.web.themes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emic.ids.AgreedCodeId;

/// What a reader has open on the board: kept in the address, so that it can be sent to a colleague.
///
/// @param open the codes that are opened down to their passages
/// @param compare the codes in the compare tray, two at most
public record BoardState(Set<AgreedCodeId> open, List<AgreedCodeId> compare) {

    public BoardState {
        open = Set.copyOf(open);
        compare = List.copyOf(compare);
    }

    static BoardState of(List<String> open, List<String> compare) {
        var compared = new LinkedHashSet<AgreedCodeId>();
        compare.forEach(id -> compared.add(AgreedCodeId.of(id)));
        var opened = new LinkedHashSet<AgreedCodeId>();
        open.forEach(id -> opened.add(AgreedCodeId.of(id)));
        return new BoardState(opened, List.copyOf(compared).subList(Math.max(0, compared.size() - 2), compared.size()));
    }

    public boolean isOpen(AgreedCodeId code) {
        return open.contains(code);
    }

    /// The address part with a code opened, or closed if it is open.
    public String toggled(AgreedCodeId code) {
        var other = new LinkedHashSet<>(open);
        if (!other.remove(code)) {
            other.add(code);
        }
        return query(other, compare);
    }

    /// The address part with a code in the tray; of three the oldest leaves.
    public String compared(AgreedCodeId code) {
        var other = new ArrayList<>(compare);
        if (!other.remove(code)) {
            other.add(code);
        }
        return query(open, other.subList(Math.max(0, other.size() - 2), other.size()));
    }

    /// The address part with an empty tray.
    public String uncompared() {
        return query(open, List.of());
    }

    private static String query(Set<AgreedCodeId> open, List<AgreedCodeId> compare) {
        var parts = new ArrayList<String>();
        open.stream().map(AgreedCodeId::toString).sorted().forEach(id -> parts.add("open=" + id));
        compare.forEach(id -> parts.add("compare=" + id));
        return "?" + String.join("&", parts);
    }
}

package org.emic.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.adjudication.AgreedCoding;
import org.emic.adjudication.AgreedCodings;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.Id;
import org.emic.ids.SubcategoryId;
import org.emic.ids.ThemeId;
import org.emic.study.Participant;
import org.emic.study.Share;

/// How many participants spoke of each code, subcategory and theme, of all whose interviews were analysed.
///
/// A participant counts once in a row however often they spoke of it, and once in a theme however many of its codes
/// they touch. Rows therefore do not add up to anything, and are never made to.
public final class ParticipantCounts {

    private final Participation participation;
    private final Map<Id, Tally> tallies = new HashMap<>();

    public ParticipantCounts(ThemeBoard board, AgreedCodings agreed, Participation participation) {
        this.participation = participation;
        var byCode = new HashMap<AgreedCodeId, List<AgreedCoding>>();
        for (var coding : agreed.codings()) {
            byCode.computeIfAbsent(coding.code(), id -> new ArrayList<>()).add(coding);
        }
        byCode.forEach((code, codings) -> tallies.put(code, Tally.of(codings, participation)));
        board.subcategories()
                .forEach(each -> tallies.put(
                        each.id(),
                        Tally.union(
                                each.codes().stream().map(code -> of(code.id())).toList())));
        board.themes()
                .forEach(theme -> tallies.put(
                        theme.id(),
                        Tally.union(theme.subcategories().stream()
                                .map(each -> of(each.id()))
                                .toList())));
    }

    public Tally of(AgreedCodeId code) {
        return tallies.getOrDefault(code, Tally.NONE);
    }

    public Tally of(SubcategoryId subcategory) {
        return tallies.getOrDefault(subcategory, Tally.NONE);
    }

    public Tally of(ThemeId theme) {
        return tallies.getOrDefault(theme, Tally.NONE);
    }

    public Share share(Tally tally) {
        return new Share(tally.participants().size(), participation.size());
    }

    /// For each participant, in the fixed order, whether they are in it.
    public List<Boolean> ticks(Tally tally) {
        return participation.participants().stream()
                .map(participant -> tally.participants().contains(participant.id()))
                .toList();
    }

    /// The share in each role, by name; those without a role under an empty one.
    public Map<String, Share> byRole(Tally tally) {
        var roles = new TreeMap<String, Share>();
        for (var participant : participation.participants()) {
            var spoke = tally.participants().contains(participant.id()) ? 1 : 0;
            roles.merge(
                    participation.role(participant).orElse(""),
                    new Share(spoke, 1),
                    (one, other) -> new Share(one.count() + other.count(), one.base() + other.base()));
        }
        return roles;
    }

    /// How many participants two things have in common, of all.
    public Share both(Tally one, Tally other) {
        var common = one.participants().stream()
                .filter(other.participants()::contains)
                .count();
        return new Share((int) common, participation.size());
    }

    public List<Participant> participants() {
        return participation.participants();
    }

    /// The role of a participant, if known.
    public Optional<String> role(Participant participant) {
        return participation.role(participant);
    }
}

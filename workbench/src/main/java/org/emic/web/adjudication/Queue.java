package org.emic.web.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emic.accounts.Actor;
import org.emic.adjudication.DiscrepancyClass;
import org.emic.adjudication.DiscussedPlace;
import org.emic.adjudication.ResolutionTable;
import org.emic.refusal.NotThere;

/// The places to settle, class by class in the order in which they are best settled.
public final class Queue {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");

    private final ResolutionTable table;
    private final Actor actor;
    private final List<DiscussedPlace> places = new ArrayList<>();

    Queue(ResolutionTable table, Actor actor) {
        this.table = table;
        this.actor = actor;
        for (var kind : DiscrepancyClass.values()) {
            places.addAll(table.of(kind));
        }
    }

    /// The key of a place as it stands in an address.
    ///
    /// @throws NotThere if it cannot be one
    static String key(String text) {
        if (!KEY.matcher(text).matches()) {
            throw new NotThere();
        }
        return text;
    }

    /// The place that was asked for, or the first of the class that was asked for, or the first that waits.
    Optional<DiscussedPlace> choose(String key, String kind) {
        var asked = table.place(key);
        if (asked.isPresent()) {
            return asked;
        }
        var pool = places.stream()
                .filter(place -> place.discrepancy().kind().word().equals(kind))
                .toList();
        var from = pool.isEmpty() ? places : pool;
        return from.stream()
                .filter(this::waitsForMe)
                .findFirst()
                .or(() -> from.stream().findFirst());
    }

    /// The key of the next place that waits for this person, after this one and then from the start.
    String after(String key) {
        var here = 0;
        for (var index = 0; index < places.size(); index++) {
            if (places.get(index).discrepancy().key().equals(key)) {
                here = index;
            }
        }
        for (var step = 1; step <= places.size(); step++) {
            var place = places.get((here + step) % places.size());
            if (waitsForMe(place)) {
                return place.discrepancy().key();
            }
        }
        return key;
    }

    /// Not settled, and not waiting for the other one only.
    private boolean waitsForMe(DiscussedPlace place) {
        return !place.isSettled()
                && place.state() != DiscussedPlace.State.DEFERRED
                && place.waiting()
                        .map(resolution -> !resolution.isSignedBy(actor.person()))
                        .orElse(true);
    }

    public List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (var kind : DiscrepancyClass.values()) {
            var of = table.of(kind);
            if (kind == DiscrepancyClass.SYNONYM) {
                entries.add(new Entry(kind, table.synonyms(), table.synonyms(), of));
            } else {
                var settled =
                        (int) of.stream().filter(DiscussedPlace::isSettled).count();
                entries.add(new Entry(kind, settled, of.size(), of));
            }
        }
        return entries;
    }

    /// A class of the queue.
    public record Entry(DiscrepancyClass kind, int settled, int all, List<DiscussedPlace> places) {}

    public int settled() {
        return table.settled();
    }

    public int all() {
        return places.size();
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    public int shared() {
        return table.shared();
    }

    public String title(DiscussedPlace place) {
        return table.transcript(place.discrepancy().transcript()).summary().title();
    }

    public String lines(DiscussedPlace place) {
        return PlaceView.lines(
                table.transcript(place.discrepancy().transcript()),
                place.discrepancy().span());
    }

    public String sigla(List<org.emic.coding.Coding> codings) {
        return String.join(
                " ",
                codings.stream()
                        .map(coding -> table.witnesses().code(coding.code()).siglum())
                        .toList());
    }
}

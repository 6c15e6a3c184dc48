package org.emic.coding;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emic.ids.CodeId;

/// One coder's private codebook of a round.
public record Codebook(List<Entry> entries) {

    /// How many inks there are before they repeat.
    static final int INKS = 12;

    public Codebook {
        entries = List.copyOf(entries);
    }

    /// A code and how many of the coder's standing codings rest on it.
    public record Entry(Code code, int passages) {}

    public List<Code> codes() {
        return entries.stream().map(Entry::code).toList();
    }

    public Optional<Entry> entry(CodeId id) {
        return entries.stream().filter(entry -> entry.code().id().equals(id)).findFirst();
    }

    /// Codes in use, the one used last first.
    public List<Entry> byLastUse() {
        return entries.stream()
                .filter(entry -> entry.code().retiredAt().isEmpty())
                .sorted(Comparator.comparing((Entry entry) -> entry.code().usedAt())
                        .reversed()
                        .thenComparing(entry -> entry.code().name()))
                .toList();
    }

    /// The own code, retired or not, that has this name whatever its capitals.
    Optional<Code> named(String name) {
        var key = key(name);
        return codes().stream().filter(code -> key(code.name()).equals(key)).findFirst();
    }

    String freeSiglum(String name) {
        return Siglum.of(name, codes().stream().map(Code::siglum).collect(Collectors.toSet()));
    }

    /// The ink that the fewest codes have; of several the first.
    int nextInk() {
        var used = codes().stream().collect(Collectors.groupingBy(Code::ink, Collectors.counting()));
        return IntStream.rangeClosed(1, INKS)
                .boxed()
                .min(Comparator.comparing((Integer ink) -> used.getOrDefault(ink, 0L))
                        .thenComparing(ink -> ink))
                .orElseThrow();
    }

    /// What two names that count as the same have in common.
    static String key(String name) {
        return Normalizer.normalize(name.strip().replaceAll("\\s+", " "), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}

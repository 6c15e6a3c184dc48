package org.emic.adjudication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.CodeId;

/// Which of the coders' codes are one, and which are part of which: what matching has to know of the label decisions.
///
/// @param classes the agreed code that a coder's code belongs to, for those that belong to one
/// @param parts pairs of an A code and a B code of which one was decided to be part of the other
public record Alignment(Map<CodeId, AgreedCodeId> classes, Set<Pair> parts) {

    public static final Alignment NONE = new Alignment(Map.of(), Set.of());

    public Alignment {
        classes = Map.copyOf(classes);
        parts = Set.copyOf(parts);
    }

    /// A code of A and one of B.
    public record Pair(CodeId a, CodeId b) {}

    public Optional<AgreedCodeId> agreed(CodeId code) {
        return Optional.ofNullable(classes.get(code));
    }

    /// Whether both mean the same, directly or by way of others.
    public boolean same(CodeId one, CodeId other) {
        var agreed = classes.get(one);
        return agreed != null && agreed.equals(classes.get(other));
    }

    public boolean partOf(CodeId a, CodeId b) {
        return parts.contains(new Pair(a, b));
    }

    /// Only what links a code of A with one of B: what matching depends on. Classes with codes of one coder only are
    /// left out.
    Alignment linksBetween(Predicate<CodeId> isOfA) {
        var withA = new HashSet<AgreedCodeId>();
        var withB = new HashSet<AgreedCodeId>();
        classes.forEach((code, agreed) -> (isOfA.test(code) ? withA : withB).add(agreed));
        withA.retainAll(withB);
        var linked = new HashMap<CodeId, AgreedCodeId>();
        classes.forEach((code, agreed) -> {
            if (withA.contains(agreed)) {
                linked.put(code, agreed);
            }
        });
        return new Alignment(linked, parts);
    }
}

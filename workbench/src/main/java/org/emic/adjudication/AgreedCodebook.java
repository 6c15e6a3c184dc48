package org.emic.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.accounts.Actor;
import org.emic.coding.Letter;
import org.emic.coding.Siglum;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.CodeId;
import org.emic.ids.IdSource;
import org.emic.journal.Event;
import org.emic.journal.Journal;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.emic.storage.Transaction;

/// The agreed codes of a round while a use case works on them: makes, names, joins and retires them, and journals it.
/// The use case has checked who asks.
final class AgreedCodebook {

    private static final int INKS = 12;

    private final Transaction tx;
    private final Actor actor;
    private final Witnesses both;
    private final Tools tools;
    private final AgreedCodeStore store;
    private final List<AgreedCode> codes;

    /// What making codes needs from outside.
    record Tools(Journal journal, IdSource ids, long now) {}

    AgreedCodebook(Transaction tx, Actor actor, Witnesses both, Tools tools) {
        this.tx = tx;
        this.actor = actor;
        this.both = both;
        this.tools = tools;
        this.store = new AgreedCodeStore(tx);
        this.codes = new ArrayList<>(store.all(both.round()));
    }

    List<AgreedCode> standing() {
        return codes.stream().filter(code -> code.retiredAt().isEmpty()).toList();
    }

    Optional<AgreedCode> standing(AgreedCodeId id) {
        return standing().stream().filter(code -> code.id().equals(id)).findFirst();
    }

    /// The agreed code that a coder's code belongs to.
    Optional<AgreedCode> of(CodeId source) {
        return standing().stream()
                .filter(code -> code.sources().contains(source))
                .findFirst();
    }

    /// The agreed code that a coder's code belongs to; if there is none, one of its own.
    AgreedCode ownOf(CodeId source) {
        return of(source).orElseGet(() -> {
            var code = both.code(source);
            return make(free(new AgreedName(code.name(), code.fields().definition()), source), Set.of(source));
        });
    }

    /// A new agreed code for two codes that mean the same, called as A's unless that name is taken.
    AgreedCode made(CodeId a, CodeId b) {
        var code = both.code(a);
        return make(free(new AgreedName(code.name(), code.fields().definition()), a), Set.of(a, b));
    }

    /// A new agreed code.
    ///
    /// @throws Refused if another one has the name
    AgreedCode make(AgreedName name, Set<CodeId> sources) {
        requireFree(name.name(), Optional.empty());
        var taken = codes.stream().map(AgreedCode::siglum).collect(Collectors.toSet());
        var siglum =
                preferred(sources).filter(one -> !taken.contains(one)).orElseGet(() -> Siglum.of(name.name(), taken));
        var code = new AgreedCode(
                new AgreedCodeId(tools.ids().next()),
                name.name(),
                name.definition(),
                siglum,
                codes.size() % INKS + 1,
                sources,
                Optional.empty(),
                1);
        store.add(both.round(), code, actor.person(), tools.now());
        attachAll(code.id(), sources);
        codes.add(code);
        record(Event.of("agreed-code.made", code.id()).with("sources", sources.size()));
        return code;
    }

    private Optional<String> preferred(Set<CodeId> sources) {
        return sources.stream()
                .map(both::code)
                .filter(code -> both.letter(code.coder()) == Letter.A || sources.size() == 1)
                .map(code -> code.siglum())
                .sorted()
                .findFirst();
    }

    /// The name, or if it is taken the name with the letter of the coder whose it was, or with a number.
    private AgreedName free(AgreedName wish, CodeId source) {
        var name = wish.name();
        var letter = both.letterOf(source).name();
        for (var attempt = 1; isTaken(name, Optional.empty()); attempt++) {
            name = wish.name() + (attempt == 1 ? " (" + letter + ")" : " (" + letter + " " + attempt + ")");
        }
        return new AgreedName(name, wish.definition());
    }

    private boolean isTaken(String name, Optional<AgreedCodeId> butBy) {
        var plain = LabelWords.plain(name);
        return standing().stream()
                .filter(code -> !butBy.equals(Optional.of(code.id())))
                .anyMatch(code -> LabelWords.plain(code.name()).equals(plain));
    }

    private void requireFree(String name, Optional<AgreedCodeId> butBy) {
        if (isTaken(name, butBy)) {
            throw new Refused("refusal.agreed-code.name-taken", name);
        }
    }

    void attach(AgreedCode code, CodeId source) {
        attachAll(code.id(), Set.of(source));
        var sources = new HashSet<>(code.sources());
        sources.add(source);
        replace(code, withSources(code, sources));
        record(Event.of("agreed-code.joined", code.id()).with("code", source));
    }

    /// A's before B's, after those that are there.
    private void attachAll(AgreedCodeId code, Set<CodeId> sources) {
        var position = store.last(code);
        var ordered = sources.stream()
                .sorted(Comparator.comparing(both::letterOf).thenComparing(CodeId::value))
                .toList();
        for (var source : ordered) {
            store.attach(code, source, ++position);
        }
    }

    /// What an agreed code was first made of.
    Optional<CodeId> firstSource(AgreedCode code) {
        return store.first(code.id());
    }

    /// Whether other agreed codes were merged into this one.
    boolean hasTakenIn(AgreedCode code) {
        return store.merges(both.round()).containsValue(code.id());
    }

    void detach(AgreedCode code, Set<CodeId> sources) {
        sources.forEach(store::detach);
        var rest = new HashSet<>(code.sources());
        rest.removeAll(sources);
        replace(code, withSources(code, rest));
        record(Event.of("agreed-code.parted", code.id()).with("codes", sources.size()));
    }

    /// Puts all that the second stands for under the first. The second is retired and points to the first, so that
    /// resolutions which name it keep their meaning.
    void merge(AgreedCode first, AgreedCode second) {
        store.mergeInto(second.id(), first.id());
        retire(second);
        attachAll(first.id(), second.sources());
        var sources = new HashSet<>(first.sources());
        sources.addAll(second.sources());
        replace(first, withSources(first, sources));
        record(Event.of("agreed-code.merged", second.id()).with("into", first.id()));
    }

    /// @throws Stale if somebody changed it since
    void rename(AgreedCode code, AgreedName name) {
        requireFree(name.name(), Optional.of(code.id()));
        if (!store.rename(code.id(), code.version(), name.name(), name.definition())) {
            throw new Stale("refusal.agreed-code.stale");
        }
        codes.replaceAll(each -> each.id().equals(code.id())
                ? new AgreedCode(
                        code.id(),
                        name.name(),
                        name.definition(),
                        code.siglum(),
                        code.ink(),
                        each.sources(),
                        Optional.empty(),
                        code.version() + 1)
                : each);
        record(Event.of("agreed-code.renamed", code.id()).with("version", code.version() + 1));
    }

    /// @throws Stale if somebody changed it since
    void retire(AgreedCode code) {
        code.sources().forEach(store::detach);
        if (!store.retire(code.id(), code.version(), tools.now())) {
            throw new Stale("refusal.agreed-code.stale");
        }
        codes.removeIf(each -> each.id().equals(code.id()));
        record(Event.of("agreed-code.retired", code.id()));
    }

    private static AgreedCode withSources(AgreedCode code, Set<CodeId> sources) {
        return new AgreedCode(
                code.id(),
                code.name(),
                code.definition(),
                code.siglum(),
                code.ink(),
                sources,
                code.retiredAt(),
                code.version());
    }

    private void replace(AgreedCode code, AgreedCode by) {
        codes.replaceAll(each -> each.id().equals(code.id()) ? by : each);
    }

    private void record(Event event) {
        tools.journal().record(tx, actor.study(), actor.person(), event);
    }
}

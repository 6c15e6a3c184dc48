package org.emic.web.flow;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The pages of a study to which links lead a person: one of each kind, of all interviews the first.
final class Paths {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}(:\\d+:\\d+)?");
    private static final Pattern QUERY = Pattern.compile("\\?(.*)");
    private static final Pattern NAME = Pattern.compile("(?:^|&)([^=&]+)[^&]*");

    private final Researcher person;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();

    Paths(Researcher person) {
        this.person = person;
        add("");
    }

    boolean hasNext() {
        return !ahead.isEmpty();
    }

    /// A path inside the study, with its query.
    String next() {
        return ahead.removeFirst();
    }

    /// Adds what the page links to that is of no kind yet known. Addresses of files carry a dot and are no pages.
    void follow() {
        var home = URI.create(person.home()).getPath();
        for (var link : links()) {
            if (link.startsWith(home) && !link.contains(".")) {
                add(link.substring(home.length()));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) person.page.evaluate(
                "() => [...document.querySelectorAll('a[href]')].map((link) => link.pathname + link.search)");
    }

    private void add(String path) {
        if (known.add(shape(path))) {
            ahead.add(path);
        }
    }

    /// What all paths to a page of the same kind have in common: ids are left out, of a query the names stay.
    static String shape(String path) {
        return QUERY.matcher(ID.matcher(path).replaceAll("id")).replaceAll(query -> "?" + names(query.group(1)));
    }

    private static String names(String query) {
        return NAME.matcher(query)
                .results()
                .map(name -> name.group(1))
                .distinct()
                .sorted()
                .collect(Collectors.joining("&"));
    }
}

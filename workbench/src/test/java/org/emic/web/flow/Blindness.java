package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks, as one person, for everything that the study has, and for another's things by their ids, and looks for that
/// other person's words in all the answers.
final class Blindness {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern LINK = Pattern.compile("(?:href|hx-get)=\"(/studies/[^\"#]+)");
    private static final List<String> SHUT = List.of(
            "/labels",
            "/resolve",
            "/themes",
            "/report",
            "/report.docx",
            "/report.xlsx",
            "/report.html",
            "/export.csv",
            "/export.json",
            "/export.xlsx",
            "/export.zip",
            "/export.qdpx",
            "/export.qdc");
    private static final List<String> ACTS =
            List.of("codings/%s/withdraw", "codings/%s/negative", "codes/%s/retire", "codes/%s/bring-back");

    private final Asking one;

    private Blindness(Researcher person) {
        this.one = new Asking(person);
    }

    /// Nobody sees anything of a coder but that coder, on any path.
    static void holds(Team team) {
        var transcripts = Stream.of(Interviews.STING, Interviews.COUGH, Interviews.PLOTS)
                .map(team.lead()::transcript)
                .toList();
        var a = new Blindness(team.coderA());
        var b = new Blindness(team.coderB());
        var ofA = a.own(transcripts.getFirst());
        var ofB = b.own(transcripts.getFirst());
        a.looks(TwoReaders.WORDS_OF_B, transcripts, ofB);
        b.looks(TwoReaders.WORDS_OF_A, transcripts, ofA);
        var both = Stream.concat(ofA.stream(), ofB.stream()).toList();
        new Blindness(team.lead()).looks(TwoReaders.WORDS_OF_BOTH, transcripts, both);
    }

    /// The ids of one of this coder's own codes and of one of the codings, and that their words are found where they
    /// belong, so that not finding them elsewhere says something.
    private List<String> own(String transcript) {
        var work = one.get("/code/" + transcript + "/codings").body();
        assertThat(work).containsAnyOf(TwoReaders.WORDS_OF_BOTH.toArray(String[]::new));
        var ids = ID.matcher(work).results().map(found -> found.group(1)).toList();
        assertThat(ids).hasSizeGreaterThan(10);
        return List.of(ids.getFirst(), ids.getLast());
    }

    private void looks(List<String> words, List<String> transcripts, List<String> guessed) {
        var asked = new LinkedHashSet<>(addresses(transcripts, guessed));
        var queue = new ArrayList<>(asked);
        for (var at = 0; at < queue.size(); at++) {
            for (var link : links(answer(queue.get(at), words))) {
                if (asked.add(link)) {
                    queue.add(link);
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(50);
        for (var stage : SHUT) {
            assertThat(answer(stage, words))
                    .as(stage)
                    .containsPattern("opens after the reveal|both coders must submit and the round");
        }
        touches(transcripts.getFirst(), words, guessed);
    }

    /// All that the controllers know, with ids filled in, and what pages ask for with ids in their queries.
    private List<String> addresses(List<String> transcripts, List<String> guessed) {
        var known = new HashMap<String, List<String>>();
        known.put("transcript", transcripts);
        for (var name : List.of("code", "participant", "draft")) {
            known.put(name, guessed);
        }
        var addresses = new ArrayList<>(EveryAddress.of(known));
        for (var id : guessed) {
            addresses.add("/themes?open=" + id + "&compare=" + id);
            addresses.add("/themes/item?item=code:" + id);
            addresses.add("/labels?a=" + id + "&b=" + id);
            addresses.add("/resolve?place=" + id);
        }
        return addresses;
    }

    private String answer(String address, List<String> words) {
        var answer = one.get(address);
        assertThat(answer.statusCode()).as(address).isLessThan(500);
        for (var word : words) {
            assertThat(answer.body()).as(one.name() + " at " + address).doesNotContainIgnoringCase(word);
        }
        return answer.body();
    }

    private Set<String> links(String body) {
        var links = new LinkedHashSet<String>();
        var link = LINK.matcher(body);
        while (link.find()) {
            links.add(one.within(link.group(1).replace("&amp;", "&")));
        }
        return links;
    }

    /// Tries to act on another's things; the answers are those for things that never were.
    private void touches(String transcript, List<String> words, List<String> guessed) {
        for (var id : guessed) {
            for (var act : ACTS) {
                var theirs = one.post("/code/" + transcript + "/" + act.formatted(id));
                var nobodys = one.post("/code/" + transcript + "/" + act.formatted(UUID.randomUUID()));
                assertThat(theirs.statusCode()).as(act).isIn(403, 404, 422).isEqualTo(nobodys.statusCode());
                assertThat(theirs.body()).as(act).isEqualTo(nobodys.body());
                assertThat(theirs.body()).as(act).doesNotContain(words);
            }
        }
    }
}

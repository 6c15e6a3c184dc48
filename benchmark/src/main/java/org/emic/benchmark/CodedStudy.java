package org.emic.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.emic.accounts.Actor;
import org.emic.accounts.Role;
import org.emic.app.WebApplication;
import org.emic.app.Workbench;
import org.emic.coding.NewCode;
import org.emic.coding.NewCoding;
import org.emic.ids.CodeId;
import org.emic.ids.CodingId;
import org.emic.storage.DatabaseAddress;
import org.emic.study.MethodProfile;
import org.emic.study.NewStudy;
import org.emic.transcripts.TextSpan;
import org.emic.transcripts.Transcript;

/// A study in an open round with one synthetic interview, which its first coder has coded, in a folder of its own.
final class CodedStudy implements AutoCloseable {

    private static final int LONGEST_PASSAGE = 3;

    private final Path folder;
    private final Workbench workbench;
    private final RandomGenerator random = new SplittableRandom(20_261_124);
    private final Actor lead;
    private final List<Actor> coders;
    private final Transcript transcript;
    private final List<List<CodeId>> codes = new ArrayList<>();
    private final Set<TextSpan> used = new HashSet<>();

    CodedStudy(Size size) throws IOException {
        this.folder = Files.createTempDirectory("emic-benchmark");
        this.workbench = Workbench.open(address());
        this.lead = workbench
                .studies()
                .begin(new NewStudy("Benchmark", "How fast is it?", MethodProfile.CONSENSUS, "Lead", false, false));
        this.coders = List.of(join("Coder one"), join("Coder two"));
        this.transcript = interview(size.words());
        workbench.rounds().open(lead);
        workbench.database().change(lead.study(), tx -> {
            coders.forEach(coder -> codes.add(codebook(coder, size.codes())));
            for (var number = 0; number < size.codings(); number++) {
                workbench.codings().add(coders.getFirst(), nextCoding(0));
            }
        });
    }

    /// A folder of its own; or, as one study more, in the database that is named in the environment.
    private DatabaseAddress address() {
        var url = System.getenv("EMIC_BENCHMARK_DATABASE");
        return url == null ? DatabaseAddress.in(folder) : DatabaseAddress.of(url, System.getenv());
    }

    private Actor join(String name) {
        var member = workbench.studies().invite(lead, name, Role.CODER, true).member();
        return new Actor(lead.study(), member.person().id(), Role.CODER, true);
    }

    private Transcript interview(int words) {
        var bytes = SyntheticInterview.of(words, random).getBytes(StandardCharsets.UTF_8);
        var brought = workbench.bringIn().bringIn(lead, "interview.txt", bytes, Optional.empty());
        return workbench.transcripts().find(lead, brought.summary().id());
    }

    private List<CodeId> codebook(Actor coder, int size) {
        var made = new ArrayList<CodeId>();
        for (var number = 1; number <= size; number++) {
            var id = new CodeId(UUID.randomUUID());
            workbench.codebooks().create(coder, NewCode.named(id, "Code number " + number));
            made.add(id);
        }
        return made;
    }

    /// A coding that is not there yet, of a passage of some words on one to three lines.
    synchronized NewCoding nextCoding(int coder) {
        var own = codes.get(coder);
        var code = own.get(random.nextInt(own.size()));
        return new NewCoding(
                new CodingId(UUID.randomUUID()), transcript.summary().id(), code, nextPassage());
    }

    private TextSpan nextPassage() {
        while (true) {
            var lines = transcript.lines();
            var first = random.nextInt(lines.size() - LONGEST_PASSAGE);
            var last = first + random.nextInt(LONGEST_PASSAGE);
            var head = lines.get(first).span();
            var start = head.start() + random.nextInt(head.length() / 2);
            var tail = lines.get(last).span();
            var span = new TextSpan(start, tail.end() - random.nextInt(tail.length() / 2));
            if (used.add(span)) {
                return span;
            }
        }
    }

    Workbench workbench() {
        return workbench;
    }

    Actor coder(int number) {
        return coders.get(number);
    }

    Transcript transcript() {
        return transcript;
    }

    /// The path of the page where the interview is coded.
    String codingPath() {
        return "/studies/" + lead.study() + "/code/" + transcript.summary().id();
    }

    String readingPath() {
        return "/studies/" + lead.study() + "/transcripts/"
                + transcript.summary().id();
    }

    /// A path that lets a browser in as a coder.
    String door(int coder) {
        var actor = coder(coder);
        var token = workbench
                .database()
                .write(actor.study(), tx -> workbench.doors().open(tx, actor.study(), actor.person()));
        return "/enter/" + token.text();
    }

    WebApplication serve() {
        return WebApplication.start(workbench, 0);
    }

    @Override
    public void close() throws IOException {
        workbench.close();
        remove(folder);
    }

    static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

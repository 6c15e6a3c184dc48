package org.emic.transcripts.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Transcripts in which a line of its own says who speaks and when, and the speech follows: `0:00:09 Interviewer`, or,
/// as Otter and Teams write it, `Ana Diaz  0:34`.
///
/// What stands before the first such line was not said. Where a paragraph is a whole turn, as in Word, a paragraph
/// without such a line (`Ana Diaz stopped transcription`) was not said either.
final class HeadedTurns {

    private static final String TIME = "(?:\\d{1,2}:)?\\d{1,2}:\\d{2}";
    private static final Pattern TIME_FIRST =
            Pattern.compile("[\\[(]?(?<time>" + TIME + ")[\\])]?\\s+(?<name>\\p{L}(?:[^:?!;]{0,58}[^:.?!;,])?)");
    private static final Pattern TIME_LAST = Pattern.compile("(?:(?<name>\\S.{0,79}?)\\s{2,})?(?<time>" + TIME + ")");
    private static final List<String> NOT_SAID = List.of("Transcribed by https://otter.ai");
    private static final int LONGEST_HEAD = 120;

    private final Pattern head;
    private final Page page;
    private final Collected collected;
    private final List<String> words = new ArrayList<>();
    private Optional<Head> current = Optional.empty();

    private HeadedTurns(Pattern head, Page page, Collected collected) {
        this.head = head;
        this.page = page;
        this.collected = collected;
    }

    private record Head(String name, OptionalLong time) {}

    /// Reads the page if it is laid out so.
    ///
    /// @return whether it was
    static boolean read(Page page, Collected collected) {
        for (var pattern : List.of(TIME_FIRST, TIME_LAST)) {
            if (isLaidOutBy(pattern, page)) {
                new HeadedTurns(pattern, page, collected).read();
                return true;
            }
        }
        return false;
    }

    /// A head with a name, at least, and one in a good part of the blocks: a time alone on a line may stand anywhere.
    private static boolean isLaidOutBy(Pattern pattern, Page page) {
        var heads = 0;
        var named = 0;
        for (var block : page.blocks()) {
            var found =
                    block.stream().flatMap(line -> find(pattern, line).stream()).toList();
            heads += found.isEmpty() ? 0 : 1;
            named += (int) found.stream().filter(head -> !head.name().isEmpty()).count();
        }
        return named >= 1 && (heads * 3 >= page.blocks().size() || isTurnInAParagraph(pattern, page));
    }

    private static Optional<Head> find(Pattern pattern, String line) {
        var text = Spaces.trim(line);
        if (text.length() > LONGEST_HEAD || !mayBeHead(pattern, text)) {
            return Optional.empty();
        }
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches).map(found -> {
            var name = found.group("name");
            return new Head(name == null ? "" : Spaces.trim(name), CueTime.of(found.group("time")));
        });
    }

    /// A paragraph that holds a head and speech is a turn as Teams writes it, however few there are.
    private static boolean isTurnInAParagraph(Pattern pattern, Page page) {
        return page.grain() == Page.Grain.PARAGRAPHS
                && page.blocks().stream()
                        .anyMatch(block -> block.size() > 1
                                && find(pattern, block.getFirst()).isPresent());
    }

    /// Most lines are speech, and their first or last character tells.
    private static boolean mayBeHead(Pattern pattern, String text) {
        if (text.isEmpty()) {
            return false;
        }
        var telling = text.charAt(pattern == TIME_LAST ? text.length() - 1 : 0);
        return Character.isDigit(telling) || telling == '[' || telling == '(';
    }

    private void read() {
        var turnIsBlock = isTurnInAParagraph(head, page);
        for (var block : page.blocks()) {
            var isTurn = find(head, block.getFirst()).isPresent();
            if (turnIsBlock && !isTurn) {
                close();
                continue;
            }
            block.forEach(this::line);
        }
        close();
    }

    private void line(String line) {
        var found = find(head, line);
        if (found.isPresent()) {
            close();
            current = found;
        } else if (current.isPresent() && !NOT_SAID.contains(Spaces.trim(line))) {
            words.add(line);
        } else if (line.startsWith("# ")) {
            collected.heading(Spaces.trim(line.substring(2)));
        }
    }

    private void close() {
        current.ifPresent(begun ->
                collected.add(new ReadTurn(begun.name(), begun.time(), OptionalLong.empty(), Spaces.join(words))));
        words.clear();
        current = Optional.empty();
    }
}

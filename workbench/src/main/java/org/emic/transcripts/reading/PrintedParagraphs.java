package org.emic.transcripts.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes paragraphs of printed lines: without page numbers, running heads and paragraph numbers, wrapped lines joined.
///
/// A print numbers its paragraphs, as MAXQDA does, if numbers that count up stand to the left of the text. Then the
/// numbers tell where paragraphs begin; a line that is cut by the page's edge is printed on both pages and counts once.
final class PrintedParagraphs {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern PAGE_MARK =
            Pattern.compile("(?i)(?:page\\s*)?\\d{1,4}(?:\\s*(?:/|of|von|de|sur)\\s*\\d{1,4})?|-\\s*\\d{1,4}\\s*-");
    private static final double EDGE = 0.09;
    private static final int MOST_REPEATED = 3;

    private final List<PrintedLine> lines;
    private final boolean numbered;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private Optional<String> lastNumber = Optional.empty();

    PrintedParagraphs(List<PrintedLine> printed) {
        this.lines = withoutMargins(printed);
        this.numbered = countsUp(lines);
    }

    List<String> paragraphs() {
        var texts = numbered ? withoutRepeats(lines) : lines;
        for (var line : texts) {
            add(line);
        }
        close();
        return paragraphs;
    }

    private void add(PrintedLine line) {
        var number = numbered ? numberOf(line) : Optional.<String>empty();
        var text = number.isPresent() ? textWithoutNumber(line) : line.text();
        // Without numbers each line may begin a speaker's turn, and a space above it a paragraph.
        var begins = numbered ? number.isPresent() && !number.equals(lastNumber) : line.beginsParagraph();
        if (begins) {
            close();
            lastNumber = number;
        }
        append(text, begins);
    }

    private void append(String text, boolean begins) {
        if (text.isEmpty()) {
            return;
        }
        if (!numbered && !begins && !paragraph.isEmpty()) {
            paragraph.append('\n').append(text);
            return;
        }
        if (!paragraph.isEmpty() && !isBrokenWord(text)) {
            paragraph.append(' ');
        }
        paragraph.append(text);
    }

    /// `two-` and `way` on two lines are one word with a hyphen.
    private boolean isBrokenWord(String next) {
        var end = paragraph.length();
        return end > 1
                && paragraph.charAt(end - 1) == '-'
                && Character.isLetter(paragraph.charAt(end - 2))
                && Character.isLowerCase(next.codePointAt(0));
    }

    private void close() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    private static Optional<String> numberOf(PrintedLine line) {
        return Optional.of(line.pieces().getFirst().text())
                .filter(text -> NUMBER.matcher(text).matches());
    }

    private static String textWithoutNumber(PrintedLine line) {
        return line.with(line.pieces().subList(1, line.pieces().size())).text();
    }

    /// Whether at least three lines begin with a number apart from their text, most of them one more than the last.
    private static boolean countsUp(List<PrintedLine> lines) {
        var numbers = lines.stream()
                .filter(line -> line.pieces().size() > 1)
                .map(PrintedParagraphs::numberOf)
                .flatMap(Optional::stream)
                .map(Integer::valueOf)
                .toList();
        var steps = 0;
        for (var index = 1; index < numbers.size(); index++) {
            steps += numbers.get(index) == numbers.get(index - 1) + 1 ? 1 : 0;
        }
        return numbers.size() >= 3 && steps * 10 >= (numbers.size() - 1) * 8;
    }

    private static List<PrintedLine> withoutRepeats(List<PrintedLine> lines) {
        var kept = new ArrayList<PrintedLine>();
        var index = 0;
        while (index < lines.size()) {
            var line = lines.get(index);
            if (!kept.isEmpty() && kept.getLast().page() < line.page()) {
                index += repeated(kept, lines, index);
            }
            if (index < lines.size()) {
                kept.add(lines.get(index++));
            }
        }
        return kept;
    }

    /// How many lines from here on repeat the last ones of the page before.
    private static int repeated(List<PrintedLine> kept, List<PrintedLine> lines, int from) {
        for (var count = MOST_REPEATED; count > 0; count--) {
            if (count <= kept.size() && from + count <= lines.size()) {
                var before = texts(kept.subList(kept.size() - count, kept.size()));
                var after = lines.subList(from, from + count);
                if (before.equals(texts(after))
                        && after.stream().allMatch(line -> numberOf(line).isEmpty())) {
                    return count;
                }
            }
        }
        return 0;
    }

    private static List<String> texts(List<PrintedLine> lines) {
        return lines.stream()
                .map(line -> numberOf(line).isPresent() ? textWithoutNumber(line) : line.text())
                .toList();
    }

    private static List<PrintedLine> withoutMargins(List<PrintedLine> printed) {
        var pages = printed.stream().mapToInt(PrintedLine::page).max().orElse(1);
        var repeated = runningHeads(printed, pages);
        var kept = new ArrayList<PrintedLine>();
        for (var line : printed) {
            var pieces = isAtEdge(line) ? withoutPageMark(line) : line.pieces();
            if (!pieces.isEmpty() && !(isAtEdge(line) && repeated.getOrDefault(shape(line), 0) > 1)) {
                kept.add(line.with(pieces));
            }
        }
        return kept;
    }

    /// A page mark stands alone, or to the right of a paragraph's number on the same height.
    private static List<PrintedLine.Piece> withoutPageMark(PrintedLine line) {
        var last = line.pieces().getLast();
        var alone = line.pieces().size() == 1;
        var isMark = alone
                ? PAGE_MARK.matcher(last.text()).matches() && (line.height() > 0.5 || last.left() > 60)
                : PAGE_MARK.matcher(last.text()).matches()
                        && !NUMBER.matcher(last.text()).matches();
        return isMark ? line.pieces().subList(0, line.pieces().size() - 1) : line.pieces();
    }

    private static boolean isAtEdge(PrintedLine line) {
        return line.height() < EDGE || line.height() > 1 - EDGE;
    }

    /// How often each shape of a line stands at the same edge of different pages, if on most of them.
    private static Map<String, Integer> runningHeads(List<PrintedLine> printed, int pages) {
        var seen = new HashMap<String, java.util.Set<Integer>>();
        printed.stream()
                .filter(PrintedParagraphs::isAtEdge)
                .forEach(line -> seen.computeIfAbsent(shape(line), key -> new java.util.HashSet<>())
                        .add(line.page()));
        var heads = new HashMap<String, Integer>();
        seen.forEach((shape, on) -> {
            if (on.size() > 1 && on.size() * 2 > pages) {
                heads.put(shape, on.size());
            }
        });
        return heads;
    }

    /// A line with its numbers made alike, and the edge it stands at.
    private static String shape(PrintedLine line) {
        return (line.height() < 0.5 ? "top " : "bottom ") + line.text().replaceAll("\\d+", "#");
    }
}

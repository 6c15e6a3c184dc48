package org.emic.demo;

import org.emic.transcripts.TextSpan;
import org.emic.transcripts.TranscriptText;

/// Finds a scripted passage in a transcript: its exact words, or its first words, ` … `, and its last words.
final class Passages {

    private static final String GAP = " … ";

    private final TranscriptText text;

    Passages(TranscriptText text) {
        this.text = text;
    }

    TextSpan find(String passage) {
        var gap = passage.indexOf(GAP);
        var first = gap < 0 ? passage : passage.substring(0, gap);
        var start = only(first);
        if (gap < 0) {
            return span(start, start + first.length());
        }
        var last = passage.substring(gap + GAP.length());
        var end = text.whole().indexOf(last, start + first.length());
        if (end < 0) {
            throw new IllegalStateException("the script ends a passage with words that are not there: " + last);
        }
        return span(start, end + last.length());
    }

    private int only(String words) {
        var start = text.whole().indexOf(words);
        if (start < 0 || text.whole().indexOf(words, start + 1) >= 0) {
            throw new IllegalStateException("the script names words that are not there exactly once: " + words);
        }
        return start;
    }

    private TextSpan span(int start, int end) {
        return new TextSpan(text.fromUtf16(start), text.fromUtf16(end));
    }
}

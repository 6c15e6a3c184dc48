package org.emic.benchmark;

import java.util.List;
import java.util.random.RandomGenerator;

/// An interview of so many words that nobody gave: questions and answers of made-up sentences.
final class SyntheticInterview {

    private static final List<String> WORDS = List.of(
            "the",
            "a",
            "we",
            "they",
            "it",
            "and",
            "but",
            "then",
            "patient",
            "team",
            "clinic",
            "pump",
            "referral",
            "pain",
            "nurse",
            "letter",
            "week",
            "decision",
            "know",
            "wait",
            "ask",
            "call",
            "think",
            "was",
            "is",
            "not",
            "never",
            "always",
            "perhaps",
            "somebody",
            "who",
            "owns",
            "training",
            "budget",
            "hospital",
            "home",
            "dose",
            "with",
            "without",
            "before",
            "after",
            "because",
            "would",
            "could",
            "early",
            "late");

    private final RandomGenerator random;
    private final StringBuilder text = new StringBuilder();
    private int words;

    private SyntheticInterview(RandomGenerator random) {
        this.random = random;
    }

    static String of(int words, RandomGenerator random) {
        var interview = new SyntheticInterview(random);
        while (interview.words < words) {
            interview.turn("Int", 1);
            interview.turn("P01", random.nextInt(2, 9));
        }
        return interview.text.toString();
    }

    private void turn(String speaker, int sentences) {
        text.append(speaker).append(": ");
        for (var sentence = 0; sentence < sentences; sentence++) {
            text.append(sentence == 0 ? "" : " ");
            sentence();
        }
        text.append("\n\n");
    }

    private void sentence() {
        var length = random.nextInt(5, 19);
        for (var word = 0; word < length; word++) {
            var next = WORDS.get(random.nextInt(WORDS.size()));
            text.append(word == 0 ? Character.toUpperCase(next.charAt(0)) + next.substring(1) : " " + next);
        }
        text.append('.');
        words += length;
    }
}

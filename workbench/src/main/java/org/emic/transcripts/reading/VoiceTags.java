package org.emic.transcripts.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What a WebVTT cue says, by voice.
///
/// `<v Name>` begins a voice, with or without its `</v>`; formatting tags and time stamps inside the text are left out;
/// character references are decoded once. Whatever looks like a tag and is none of WebVTT's was said or marked by a
/// person, and stays.
final class VoiceTags {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z]{1,10}|[0-9:.]{1,20})([.\\w-]{0,80})(?:[ \\t]+([^<>]{0,200}))?>");
    private static final Pattern REFERENCE = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,4});");
    private static final List<String> FORMATTING = List.of("c", "i", "b", "u", "ruby", "rt", "lang", "font");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "lrm", "\u200E", "rlm",
            "\u200F");

    private VoiceTags() {}

    /// What one voice says.
    record Voice(String speaker, String text) {}

    static List<Voice> of(String payload) {
        var voices = new ArrayList<Voice>();
        var speaker = "";
        var words = new StringBuilder();
        var tags = TAG.matcher(payload);
        var done = 0;
        while (tags.find()) {
            var kind = tags.group(2);
            if (kind.equals("v")) {
                words.append(payload, done, tags.start());
                done = tags.end();
                close(voices, speaker, words);
                var closes = !tags.group(1).isEmpty();
                speaker = closes ? "" : name(tags.group(4));
            } else if (isFormatting(kind)) {
                words.append(payload, done, tags.start());
                done = tags.end();
            }
        }
        words.append(payload, done, payload.length());
        close(voices, speaker, words);
        return voices;
    }

    private static boolean isFormatting(String kind) {
        return FORMATTING.contains(kind) || Character.isDigit(kind.charAt(0));
    }

    private static String name(@org.jspecify.annotations.Nullable String annotation) {
        return annotation == null ? "" : Spaces.trim(decode(annotation));
    }

    /// Words after `</v>` are the same voice's: WebVTT allows them, and no program means another speaker by them.
    private static void close(List<Voice> voices, String speaker, StringBuilder words) {
        var text = Spaces.trim(decode(words.toString()));
        words.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        if (speaker.isEmpty() && !voices.isEmpty()) {
            var last = voices.removeLast();
            voices.add(new Voice(last.speaker(), last.text() + " " + text));
        } else {
            voices.add(new Voice(speaker, text));
        }
    }

    private static String decode(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return REFERENCE
                .matcher(text)
                .replaceAll(
                        found -> java.util.regex.Matcher.quoteReplacement(character(found.group(1), found.group())));
    }

    private static String character(String reference, String whole) {
        if (reference.charAt(0) != '#') {
            return NAMED.getOrDefault(reference, whole);
        }
        var hexadecimal = reference.charAt(1) == 'x' || reference.charAt(1) == 'X';
        var number = Integer.parseInt(reference.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        var isCharacter =
                Character.isValidCodePoint(number) && number >= ' ' && Character.getType(number) != Character.SURROGATE;
        return isCharacter ? Character.toString(number) : whole;
    }
}

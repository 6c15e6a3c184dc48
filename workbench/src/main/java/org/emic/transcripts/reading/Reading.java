package org.emic.transcripts.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came of reading a file.
public sealed interface Reading {

    /// The file holds a transcript.
    ///
    /// @param heading what the file calls the interview, if it does
    /// @param turns in the order of the file, at least one
    /// @param warnings what a person should look at before keeping it
    record Read(SourceFormat format, Optional<String> heading, List<ReadTurn> turns, List<Notice> warnings)
            implements Reading {

        public Read {
            turns = List.copyOf(turns);
            warnings = List.copyOf(warnings);
        }

        /// How many turns each speaker has, in the order in which they first speak.
        public Map<String, Integer> speakers() {
            var counts = new LinkedHashMap<String, Integer>();
            turns.forEach(turn -> counts.merge(turn.speaker(), 1, Integer::sum));
            return counts;
        }
    }

    /// The file holds none, or not one that can be read.
    ///
    /// @param why which file, what is wrong with it, and what to do
    record Unreadable(Notice why) implements Reading {}
}

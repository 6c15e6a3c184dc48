package org.emic.reliability;

import org.emic.adjudication.CodeLines.LineRef;
import org.emic.ids.AgreedCodeId;

/// A line to which a side gave a label: what the counts are made of.
public record GivenLabel(AgreedCodeId code, String name, LineRef line, By by) {

    /// Who gave it.
    public enum By {
        BOTH("both"),
        ONLY_ONE("only-one"),
        ONLY_OTHER("only-other");

        private final String word;

        By(String word) {
            this.word = word;
        }

        /// The word in message keys.
        public String word() {
            return word;
        }
    }
}

package org.emic.reliability;

import java.util.Optional;
import org.emic.adjudication.CodeLines.LineRef;
import org.emic.agreement.binary.BinaryCounts;
import org.emic.ids.AgreedCodeId;

/// A line and a label that sides gave to it, or did not: what the counts are made of.
public record GivenLabel(AgreedCodeId code, String name, LineRef line, By by) {

    /// Who gave it.
    public enum By {
        BOTH("both"),
        ONLY_ONE("only-one"),
        ONLY_OTHER("only-other"),
        NEITHER("neither");

        private final String word;

        By(String word) {
            this.word = word;
        }

        /// The word in addresses and in message keys.
        public String word() {
            return word;
        }

        public static Optional<By> of(String word) {
            for (var by : values()) {
                if (by.word.equals(word)) {
                    return Optional.of(by);
                }
            }
            return Optional.empty();
        }

        /// How many lines the counts have of this kind.
        public long in(BinaryCounts counts) {
            return switch (this) {
                case BOTH -> counts.both();
                case ONLY_ONE -> counts.onlyA();
                case ONLY_OTHER -> counts.onlyB();
                case NEITHER -> counts.neither();
            };
        }
    }
}

package org.emic.adjudication;

import java.util.Optional;
import org.emic.coding.Code;

/// A coder's code and where it went.
///
/// @param lines how many lines it touches
/// @param transcripts in how many transcripts it stands
/// @param agreed the agreed code that it belongs to
/// @param isPart whether it was decided to be part of one of the other's codes, or to have one as its part
public record PlacedCode(Code code, int lines, int transcripts, Optional<AgreedCode> agreed, boolean isPart) {

    public boolean isPlaced() {
        return agreed.isPresent() || isPart;
    }
}

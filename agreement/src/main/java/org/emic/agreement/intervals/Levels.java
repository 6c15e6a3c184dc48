package org.emic.agreement.intervals;

/// The check of a confidence level.
final class Levels {

    private Levels() {}

    static void require(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A confidence level lies between 0 and 1, unlike " + level);
        }
    }
}

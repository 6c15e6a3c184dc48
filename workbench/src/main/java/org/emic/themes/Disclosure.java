package org.emic.themes;

/// What may leave a study.
///
/// Words whose speaker can be told from few others are held back: in a role of two, colleagues know who spoke.
public final class Disclosure {

    /// A role that fewer people share protects nobody.
    public static final int SMALLEST_ROLE = 5;

    private Disclosure() {}

    /// Whether words must stay in whose speaker shares the role with so many, the speaker included; 0 if nobody knows
    /// who spoke.
    static boolean holdsBack(int roleSize) {
        return roleSize < SMALLEST_ROLE;
    }
}

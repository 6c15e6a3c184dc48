package org.emic.themes;

/// What may leave a study.
///
/// A quotation whose speaker can be told from few others is held back: in a role of two, colleagues know who spoke.
public final class Disclosure {

    /// A role that fewer people share protects nobody.
    public static final int SMALLEST_ROLE = 5;

    private Disclosure() {}

    static boolean holdsBack(Quotation quotation) {
        return quotation.roleSize() < SMALLEST_ROLE;
    }
}

package org.emic.agreement.intervals;

/// What is drawn again, with putting back, when an interval is made by resampling.
public enum Resampled {
    /// Units, over all documents together. Right where units are independent of each other.
    UNITS("units"),
    /// Units, within each document. For few documents: utterances of one interview are not independent, so the
    /// interval is too narrow, and should be called so.
    UNITS_WITHIN_DOCUMENTS("units-within-documents"),
    /// Whole documents. The default where there are enough of them.
    DOCUMENTS("documents");

    /// From how many documents on documents themselves are drawn.
    public static final int ENOUGH_DOCUMENTS = 8;

    private final String id;

    Resampled(String id) {
        this.id = id;
    }

    /// The stable name.
    public String id() {
        return id;
    }

    /// What to draw for data of so many documents. (Emic's choice; the literature gives no number.)
    public static Resampled forDocuments(int documents) {
        return documents >= ENOUGH_DOCUMENTS ? DOCUMENTS : UNITS_WITHIN_DOCUMENTS;
    }
}

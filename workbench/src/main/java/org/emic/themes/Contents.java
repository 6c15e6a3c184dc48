package org.emic.themes;

/// What is to happen with what stands in a theme or subcategory that is retired. Nothing is ever deleted with it.
public enum Contents {
    /// There must be nothing in it.
    NONE,
    /// Subcategories are put in no theme, codes on the shelf, before it is retired.
    MOVE_OUT
}

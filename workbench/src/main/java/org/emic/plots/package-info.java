/// Plots of figures: what is drawn where, once for pages and for what leaves.
///
/// A plot is a list of marks, and two pens draw it: [Svg] for pages, where colours are names that the style sheet of
/// the
/// surrounding page knows, so that a plot follows light, dark and print; [Emf] for word processors, in ink on paper.
/// Must not know what the numbers mean, and must not judge them by colour.
/// May use: nothing.
@NullMarked
package org.emic.plots;

import org.jspecify.annotations.NullMarked;

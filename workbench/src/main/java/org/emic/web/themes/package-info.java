/// The theme board: themes as columns, codes that open down to their passages, moves by pointer, keys or dialog.
///
/// Controllers translate between HTTP and use cases and hold no rule; every way of moving ends in one POST.
/// May use: web, themes and what it may use; never a store.
@NullMarked
package org.emic.web.themes;

import org.jspecify.annotations.NullMarked;

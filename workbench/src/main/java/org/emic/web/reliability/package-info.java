/// The page of agreement figures and the lines behind them.
///
/// Controllers translate between HTTP and use cases and hold no rule. May use: web, plots, reliability and what it may
/// use; never a store.
@NullMarked
package org.emic.web.reliability;

import org.jspecify.annotations.NullMarked;

/// The files in which a study's data leave.
///
/// Controllers translate between HTTP and use cases and hold no rule. May use: web, exchange and what it may use; never
/// a store.
@NullMarked
package org.emic.web.exchange;

import org.jspecify.annotations.NullMarked;

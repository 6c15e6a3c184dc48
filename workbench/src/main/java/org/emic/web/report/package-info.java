/// The report's page, and the files in which it leaves.
///
/// Controllers translate between HTTP and use cases and hold no rule. May use: web, report and what it may use, the
/// ticks of the theme board; never a store.
@NullMarked
package org.emic.web.report;

import org.jspecify.annotations.NullMarked;

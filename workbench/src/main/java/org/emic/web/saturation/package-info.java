/// The page of code saturation.
///
/// Controllers translate between HTTP and use cases and hold no rule. May use: what web may use.
@NullMarked
package org.emic.web.saturation;

import org.jspecify.annotations.NullMarked;

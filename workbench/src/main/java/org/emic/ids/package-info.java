/// Typed identifiers.
///
/// Every id is a record around a random UUID; [IdSource] hands out new ones.
/// Must not know any other package. May use: nothing.
@NullMarked
package org.emic.ids;

import org.jspecify.annotations.NullMarked;

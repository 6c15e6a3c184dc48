/// Pages of Phase 1: one's own interviews, the transcript to code, submission and reveal; and the small JSON answers
/// that
/// the transcript's page asks for. All of it is the actor's own.
///
/// May use: what web may use.
@NullMarked
package org.emic.web.coding;

import org.jspecify.annotations.NullMarked;

/// Measurements of Emic as its users meet it: over loopback, on SQLite, through the use cases and the pages.
///
/// What is measured, and what came of it, is in `benchmark/README.md`. Never shipped, and nothing in a test waits for a
/// figure: a figure says how fast a machine was on a day.
/// May use: everything.
@NullMarked
package org.emic.benchmark;

import org.jspecify.annotations.NullMarked;

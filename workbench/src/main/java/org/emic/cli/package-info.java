/// The command line: one class a command, one table of exit codes.
///
/// Results go to standard output, progress and messages to standard error. Commands reach features only through their
/// use
/// cases. May use: everything but web. Contract: `docs/guide/command-line.md`.
@NullMarked
package org.emic.cli;

import org.jspecify.annotations.NullMarked;

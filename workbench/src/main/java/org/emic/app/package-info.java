/// Wiring: settings, the composition of all use cases, start and stop of the web application.
///
/// [Workbench] makes every use case by hand, once; [WebApplication] starts Spring around them. Rules live elsewhere.
/// May use: everything but cli.
@NullMarked
package org.emic.app;

import org.jspecify.annotations.NullMarked;

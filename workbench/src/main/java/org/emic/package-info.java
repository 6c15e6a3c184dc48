/// Emic: a workbench for rigorous team-based thematic analysis of interviews. Only the main class stands here.
@NullMarked
package org.emic;

import org.jspecify.annotations.NullMarked;

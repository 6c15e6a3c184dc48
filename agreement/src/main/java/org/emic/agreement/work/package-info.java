/// Long computations: on how many threads they run, who is told how far they are, and who may end them.
///
/// Central types: `Threads`, `Watch`. Uses nothing. Must not know what is computed, and must not let the number of
/// threads or their speed change a result: whoever uses it keeps a place for each task.
package org.emic.agreement.work;

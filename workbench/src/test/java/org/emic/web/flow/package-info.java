/// The whole method in a browser: three people, real files, from an empty folder to the report.
///
/// A class for each stage says what a person does there; [WholeFlowTest] tells the order. They go through the pages
/// only: nothing here calls a use case.
@NullMarked
package org.emic.web.flow;

import org.jspecify.annotations.NullMarked;

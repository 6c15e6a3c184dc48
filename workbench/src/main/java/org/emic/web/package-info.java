/// The web application's frame: who is asking, the page's shell, texts, errors, headers. Pages are in one sub-package a
/// feature.
///
/// Controllers translate between HTTP and use cases and hold no rule. May use: everything but cli, app and
/// backup; never a store.
@NullMarked
package org.emic.web;

import org.jspecify.annotations.NullMarked;

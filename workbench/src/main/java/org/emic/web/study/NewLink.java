package org.emic.web.study;

/// A link that was just made: shown on one page and never again.
///
/// @param name of the person whose it is
/// @param address the whole address, ready to be copied
public record NewLink(String name, String address) {}

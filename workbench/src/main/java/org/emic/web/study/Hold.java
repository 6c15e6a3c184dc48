package org.emic.web.study;

/// Something that the study waits for.
///
/// @param what what waits
/// @param needs what it needs, and from whom
/// @param isWait whether it only takes somebody's time, and nothing is wrong
public record Hold(String what, String needs, boolean isWait) {}

package org.emic.transcripts;

/// A numbered line: a sentence or what stands for one. Lines anchor the keyboard and are the unit of agreement.
///
/// @param number 1-based through the whole transcript, without gaps, the same for ever once kept
/// @param turn the number of the turn that it belongs to
public record Line(int number, int turn, TextSpan span) {}

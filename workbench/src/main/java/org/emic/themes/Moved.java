package org.emic.themes;

/// The board after a move, and the move that takes it back.
public record Moved(ThemeBoard board, Move back) {}

package org.emic.web.transcripts;

/// A file that could not be brought in or kept, and why.
public record BroughtFile(String name, String problem) {}

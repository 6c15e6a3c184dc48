package org.emic.themes;

/// A theme to be. Without a definition it would be a heading, so both are asked for.
///
/// @param title 1 to 120 characters
/// @param definition 1 to 2,000 characters
public record NewTheme(String title, String definition) {

    public NewTheme {
        title = BoardWords.required("title", title, 120);
        definition = BoardWords.required("definition", definition, 2000);
    }
}

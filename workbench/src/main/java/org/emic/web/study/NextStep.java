package org.emic.web.study;

import org.jspecify.annotations.Nullable;

/// Something that a person can do now.
///
/// @param says why, or how far it is
/// @param address where it is done; none if there is nothing to do but wait
/// @param action what the button says
public record NextStep(
        String title,
        String says,
        @Nullable String address,
        @Nullable String action) {}

package org.emic.reliability;

import org.emic.ids.AgreedCodeId;

/// How alike one label was given.
///
/// @param code the agreed code under which labels are linked
public record LabelAgreement(AgreedCodeId code, String name, Figures figures) {}

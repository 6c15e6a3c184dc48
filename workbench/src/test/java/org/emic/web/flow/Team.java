package org.emic.web.flow;

import java.util.List;

/// The three people.
record Team(Researcher lead, Researcher coderA, Researcher coderB) {

    List<Researcher> all() {
        return List.of(lead, coderA, coderB);
    }
}

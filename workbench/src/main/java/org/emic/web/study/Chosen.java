package org.emic.web.study;

import org.emic.accounts.Role;
import org.emic.refusal.Refused;
import org.emic.study.AttributeKind;
import org.emic.study.MethodProfile;

/// What was chosen from a list in a form. A word that is in no list is a form from elsewhere.
final class Chosen {

    private Chosen() {}

    static MethodProfile profile(String word) {
        for (var profile : MethodProfile.values()) {
            if (profile.word().equals(word)) {
                return profile;
            }
        }
        throw new Refused("refusal.not-understood");
    }

    static Role role(String word) {
        for (var role : Role.values()) {
            if (role.word().equals(word)) {
                return role;
            }
        }
        throw new Refused("refusal.not-understood");
    }

    static AttributeKind kind(String word) {
        for (var kind : AttributeKind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new Refused("refusal.not-understood");
    }
}

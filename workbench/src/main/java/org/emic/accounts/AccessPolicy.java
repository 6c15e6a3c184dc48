package org.emic.accounts;

import static org.emic.accounts.Permission.BRING_IN;
import static org.emic.accounts.Permission.CODE;
import static org.emic.accounts.Permission.DEVELOP_THEMES;
import static org.emic.accounts.Permission.OVERRIDE_DISCLOSURE;
import static org.emic.accounts.Permission.READ_REVEALED;
import static org.emic.accounts.Permission.READ_STUDY;
import static org.emic.accounts.Permission.REPORT;
import static org.emic.accounts.Permission.RESOLVE;
import static org.emic.accounts.Permission.RUN_ROUND;
import static org.emic.accounts.Permission.SET_UP;

import java.util.EnumSet;
import java.util.Set;

/// Who may do what: the one table. Being lead gives no sight of an unrevealed round; a lead who codes is a coder there.
public final class AccessPolicy {

    private AccessPolicy() {}

    private static final Set<Permission> LEAD = EnumSet.of(
            READ_STUDY, SET_UP, BRING_IN, RUN_ROUND, READ_REVEALED, DEVELOP_THEMES, REPORT, OVERRIDE_DISCLOSURE);

    private static final Set<Permission> CODER =
            EnumSet.of(READ_STUDY, CODE, READ_REVEALED, RESOLVE, DEVELOP_THEMES, REPORT);

    public static boolean allows(Actor actor, Permission permission) {
        var byRole = switch (actor.role()) {
            case LEAD -> LEAD;
            case CODER -> CODER;
        };
        return byRole.contains(permission) || (actor.codes() && CODER.contains(permission));
    }

    /// @throws Forbidden if the actor may not
    public static void require(Actor actor, Permission permission) {
        if (!allows(actor, permission)) {
            throw new Forbidden(permission);
        }
    }
}

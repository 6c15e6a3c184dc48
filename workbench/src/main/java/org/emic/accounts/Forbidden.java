package org.emic.accounts;

/// The actor may not do this.
public final class Forbidden extends RuntimeException {

    private final Permission permission;

    public Forbidden(Permission permission) {
        super("not allowed: " + permission);
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }
}

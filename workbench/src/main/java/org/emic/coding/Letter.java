package org.emic.coding;

/// Which of the two coders of a round. The siglum of a witness, as editors say.
public enum Letter {
    A,
    B;

    public Letter other() {
        return this == A ? B : A;
    }
}

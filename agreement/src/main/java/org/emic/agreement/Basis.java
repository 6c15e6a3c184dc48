package org.emic.agreement;

/// What an estimate rests on.
///
/// @param coders how many coders the data name, those who coded nothing included
/// @param units how many units were compared, that is, coded by enough coders for the coefficient
/// @param leftOut how many units of the data were not compared because too few coders coded them
/// @param values how many codings the compared units hold
public record Basis(int coders, long units, long leftOut, long values) {

    public Basis {
        if (coders < 0 || units < 0 || leftOut < 0 || values < 0) {
            throw new IllegalArgumentException("A basis counts from zero: %d coders, %d units, %d left out, %d values"
                    .formatted(coders, units, leftOut, values));
        }
    }
}

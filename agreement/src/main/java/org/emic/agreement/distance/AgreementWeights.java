package org.emic.agreement.distance;

/// How much agreement two categories of an ordered codebook mean: 1 for equal ones, less the farther they are apart.
///
/// Categories count as equally spaced, by index. Definitions: Gwet (2014), chapter 3.
public enum AgreementWeights {
    /// 1 for equal categories, 0 for others. AC2 with these weights is AC1.
    IDENTITY("identity") {
        @Override
        double disagreement(int steps, int most) {
            return 1;
        }
    },
    /// `1 − |k − l| / (q − 1)`.
    LINEAR("linear") {
        @Override
        double disagreement(int steps, int most) {
            return (double) steps / most;
        }
    },
    /// `1 − (k − l)² / (q − 1)²`.
    QUADRATIC("quadratic") {
        @Override
        double disagreement(int steps, int most) {
            double linear = (double) steps / most;
            return linear * linear;
        }
    },
    /// `1 − C(|k − l| + 1, 2) / C(q, 2)`.
    ORDINAL("ordinal") {
        @Override
        double disagreement(int steps, int most) {
            return steps * (steps + 1.0) / (most * (most + 1.0));
        }
    };

    private final String id;

    AgreementWeights(String id) {
        this.id = id;
    }

    /// The stable name of the weights.
    public String id() {
        return id;
    }

    /// The weight of two categories of a codebook of the given size, between 0 and 1.
    public double between(int first, int second, int categories) {
        return first == second ? 1 : 1 - disagreement(Math.abs(first - second), categories - 1);
    }

    abstract double disagreement(int steps, int most);
}

/// What the agreement library costs, beside DKPro Statistics on the same data: workloads that JMH runs, each in a
/// process of its own.
///
/// Random data as in `docs/method/agreement.md`'s tests, but large: 20 codes, coders keep to a common base with
/// probability 0.8, one coding in twenty is missing. The same seed gives both libraries the same data.
/// May use: nothing of the rest.
@NullMarked
package org.emic.benchmark.agreement;

import org.jspecify.annotations.NullMarked;

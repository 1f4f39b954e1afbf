// SPDX-License-Identifier: EPL-2.0
package org.thinslice.goldencheck;

import java.io.IOException;
import org.thinslice.base.Problem;

/** How one kind of golden case is answered. */
@FunctionalInterface
interface Evaluation {
    Outcome of(Case golden) throws IOException, Problem;
}

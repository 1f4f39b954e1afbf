// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import org.thinslice.study.Answer;

/** A rating that an item offers: what the table has, the item's key, the answer. */
record Draft(Given given, String item, Answer answer) {
}

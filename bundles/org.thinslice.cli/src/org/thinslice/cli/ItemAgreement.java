// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import org.thinslice.agreement.AgreementTable;

/**
 * The agreement on one item.
 *
 * @param of    the item and its ratings
 * @param table the coefficients
 */
record ItemAgreement(ItemRatings of, AgreementTable table) {
}

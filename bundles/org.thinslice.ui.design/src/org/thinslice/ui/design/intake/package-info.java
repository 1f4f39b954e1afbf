// SPDX-License-Identifier: EPL-2.0
/** The wizard that takes in ratings from tables of other programs. */
package org.thinslice.ui.design.intake;

// SPDX-License-Identifier: EPL-2.0
/** What happens while an observer rates, without any widget. */
package org.thinslice.ui.rating.desk;

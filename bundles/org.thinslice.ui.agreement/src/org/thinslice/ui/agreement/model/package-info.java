// SPDX-License-Identifier: EPL-2.0
/** What happens in the agreement views: what is computed, what is selected, what each view shows. Knows no widgets. */
package org.thinslice.ui.agreement.model;

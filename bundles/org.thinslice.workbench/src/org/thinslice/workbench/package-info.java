// SPDX-License-Identifier: EPL-2.0
/** The lab manager's application: its window, perspectives, menus and preferences. */
package org.thinslice.workbench;

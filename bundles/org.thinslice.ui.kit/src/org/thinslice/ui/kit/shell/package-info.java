// SPDX-License-Identifier: EPL-2.0
/** What the two applications have in common: how they start, where they keep their settings, the About dialog. */
package org.thinslice.ui.kit.shell;

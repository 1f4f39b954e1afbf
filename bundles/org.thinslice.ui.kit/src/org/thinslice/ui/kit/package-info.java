// SPDX-License-Identifier: EPL-2.0
/** What every view shares: the open study, the selection, icons, long work with progress and cancel, and failures as sentences. */
package org.thinslice.ui.kit;

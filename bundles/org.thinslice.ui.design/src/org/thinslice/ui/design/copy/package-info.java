// SPDX-License-Identifier: EPL-2.0
/** Faster copies of recordings in a study, facts about recordings, and slices as clips of their own. */
package org.thinslice.ui.design.copy;

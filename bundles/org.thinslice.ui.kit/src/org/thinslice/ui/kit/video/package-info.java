// SPDX-License-Identifier: EPL-2.0
/** The canvas that paints decoded pictures, and the pane that plays one slice on it. */
package org.thinslice.ui.kit.video;

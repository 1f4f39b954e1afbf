// SPDX-License-Identifier: EPL-2.0
/** The study at a glance: its recordings and slices, its observers and how far they are, its scheme. */
package org.thinslice.ui.design.overview;

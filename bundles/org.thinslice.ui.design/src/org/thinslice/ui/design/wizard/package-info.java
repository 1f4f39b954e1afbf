// SPDX-License-Identifier: EPL-2.0
/** The wizard that makes a study from nothing: a scheme, recordings, slices, observers and a seed. */
package org.thinslice.ui.design.wizard;

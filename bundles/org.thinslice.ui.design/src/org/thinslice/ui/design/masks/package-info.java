// SPDX-License-Identifier: EPL-2.0
/** Setting masks: what of a picture observers must not recognise. */
package org.thinslice.ui.design.masks;

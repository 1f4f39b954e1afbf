// SPDX-License-Identifier: EPL-2.0
/** What people type into fields, understood. */
package org.thinslice.ui.design.input;

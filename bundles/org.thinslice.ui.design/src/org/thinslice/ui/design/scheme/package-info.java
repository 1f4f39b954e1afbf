// SPDX-License-Identifier: EPL-2.0
/** The coding scheme editor: what a person does to a scheme, with undo, and the widgets it is done in. */
package org.thinslice.ui.design.scheme;

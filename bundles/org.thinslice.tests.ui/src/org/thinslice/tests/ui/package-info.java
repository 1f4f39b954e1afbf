// SPDX-License-Identifier: EPL-2.0
/** Walks through the windows of the running workbench. */
package org.thinslice.tests.ui;

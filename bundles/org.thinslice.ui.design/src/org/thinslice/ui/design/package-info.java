// SPDX-License-Identifier: EPL-2.0
/** What a lab manager designs a study with: its outline, and the commands that make studies and schemes. */
package org.thinslice.ui.design;

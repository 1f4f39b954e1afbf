// SPDX-License-Identifier: EPL-2.0
/** Keeps the generated code of the coding scheme equal to what its model says. */
package org.thinslice.emfgen;

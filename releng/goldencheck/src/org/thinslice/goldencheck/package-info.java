// SPDX-License-Identifier: EPL-2.0
/** Evaluates a folder of golden cases with the agreement bundle and writes one result a line. */
package org.thinslice.goldencheck;

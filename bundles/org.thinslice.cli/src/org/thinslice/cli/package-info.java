// SPDX-License-Identifier: EPL-2.0
/** The same work without a window: {@code thinslice new}, {@code slice}, {@code assign}, {@code agreement} and so on. */
package org.thinslice.cli;

// SPDX-License-Identifier: EPL-2.0
/** What every other bundle may use: time spans, progress, problems, texts and safe file writing. */
package org.thinslice.base;

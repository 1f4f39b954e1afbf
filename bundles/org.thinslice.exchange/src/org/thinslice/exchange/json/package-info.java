// SPDX-License-Identifier: EPL-2.0
/** Reads JSON that other programs wrote, and says where it is broken. */
package org.thinslice.exchange.json;

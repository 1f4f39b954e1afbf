// SPDX-License-Identifier: EPL-2.0
/** Coding schemes: reading and writing them safely, checking them, and what their items mean in numbers and words. */
package org.thinslice.scheme;

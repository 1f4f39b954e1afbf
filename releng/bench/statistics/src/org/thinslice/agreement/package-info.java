// SPDX-License-Identifier: EPL-2.0
/** What the benchmarks need to see of the library's inside. */
package org.thinslice.agreement;

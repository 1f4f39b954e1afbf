// SPDX-License-Identifier: EPL-2.0
/** Benchmarks of the agreement statistics against bare loops and against DKPro Statistics. */
package org.thinslice.bench;

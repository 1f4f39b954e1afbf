// SPDX-License-Identifier: EPL-2.0
/** Cases whose values other tools or papers give, answered with this project's code; one result a case, or why there is none. */
package org.thinslice.agreement.golden;

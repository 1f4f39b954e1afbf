// SPDX-License-Identifier: EPL-2.0
/** The arrows between the bundles and the rules of the house, as tests that say why. */
package org.thinslice.tests.arch;

// SPDX-License-Identifier: EPL-2.0
/** Whether the features of the update site install into a platform that has never heard of Thinslice, and run there. */
package org.thinslice.tests.install;

// SPDX-License-Identifier: EPL-2.0
/** Annotation files of ELAN (.eaf), written and read: a tier for each item and observer. */
package org.thinslice.exchange.eaf;

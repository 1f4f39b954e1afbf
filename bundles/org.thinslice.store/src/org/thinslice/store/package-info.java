// SPDX-License-Identifier: EPL-2.0
/** The study on SQLite: one file, its plan in tables, its ledger append-only and chained. Nothing here is null. */
package org.thinslice.store;

// SPDX-License-Identifier: EPL-2.0
/** Reads what Datavyu writes: its spreadsheets (.opf), and tables with the columns of a spreadsheet side by side. */
package org.thinslice.exchange.datavyu;

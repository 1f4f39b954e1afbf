// SPDX-License-Identifier: EPL-2.0
/** Ratings out of the program and in: workbooks, csv files and folders that other programs can use as they are. */
package org.thinslice.exchange;

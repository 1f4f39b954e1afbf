// SPDX-License-Identifier: EPL-2.0
/** What a study's ratings say, as plain data and in words: facts, methods and results in sentences, reporting sheet, influence. */
package org.thinslice.results;

// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Instant;

/** One line of the ledger: a fact, written once, never changed. */
public sealed interface Entry permits Rating, Event, PlanChange, Exclusion, Correction {

    /** A UUID given before the first attempt to write it, so that a second attempt cannot double it. */
    String id();

    /** When it happened: UTC, whole milliseconds. */
    Instant at();
}

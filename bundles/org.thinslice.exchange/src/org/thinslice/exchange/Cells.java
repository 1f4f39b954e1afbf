// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.time.Instant;
import java.util.OptionalDouble;
import org.thinslice.exchange.Styles.Look;

/** Where a row's cells go, one after the other: a sheet or a csv file. */
interface Cells {

    void blank() throws IOException;

    /** A text of any kind; an empty one leaves the cell empty. It never becomes a formula. */
    void text(Look look, String value) throws IOException;

    /** A text that no other cell has, so that it is not looked up among others. */
    default void unique(String value) throws IOException {
        text(Look.TEXT, value);
    }

    void number(Look look, double value) throws IOException;

    /** A moment in UTC, exact to the millisecond. */
    void moment(Instant at) throws IOException;

    void truth(boolean value) throws IOException;

    /** A formula of the program's own and the value it has; where formulas do not exist, the value. */
    void formula(Look look, String formula, double value) throws IOException;

    default void text(String value) throws IOException {
        text(Look.TEXT, value);
    }

    default void whole(long value) throws IOException {
        number(Look.WHOLE, value);
    }

    default void number(Look look, OptionalDouble value) throws IOException {
        if (value.isPresent())
            number(look, value.getAsDouble());
        else
            blank();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.thinslice.goldencheck;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Result;

/**
 * What this project answers.
 *
 * @param values the numbers; none if the coefficient is not defined
 * @param limits lower and upper limits, one pair for each number; none to claim no interval
 * @param status why there is no number
 * @param single whether the golden value is one number rather than a list
 */
record Outcome(double[] values, double[] limits, String status, boolean single) {

    /** The case follows a reading this project does not have; it is left out and counted as such. */
    static final Outcome NONE = new Outcome(new double[0], new double[0], "", true);

    static Outcome number(double value) {
        return new Outcome(new double[] { value }, new double[0], "", true);
    }

    static Outcome list(double... values) {
        return new Outcome(values, new double[0], "", false);
    }

    static Outcome undefined(String why) {
        return new Outcome(new double[0], new double[0], why, true);
    }

    static Outcome of(Result result) {
        if (result.number().isEmpty())
            return undefined(result.why());
        var limits = result.interval().map(i -> new double[] { i.low(), i.high() }).orElse(new double[0]);
        return new Outcome(new double[] { result.number().getAsDouble() }, limits, "", true);
    }

    static Outcome of(Reliability reliability) {
        return reliability.number().isPresent() ? number(reliability.number().getAsDouble()) : undefined(reliability.why());
    }

    /** Several results as one list, NaN for those that are not defined; undefined as a whole where none is. */
    static Outcome of(List<Result> results) {
        var values = results.stream().mapToDouble(r -> r.number().orElse(Double.NaN)).toArray();
        if (Arrays.stream(values).allMatch(Double::isNaN))
            return undefined(results.get(0).why());
        var limits = results.stream().flatMap(r -> r.interval().stream())
                .flatMapToDouble(i -> DoubleStream.of(i.low(), i.high())).toArray();
        return new Outcome(values, limits.length == 2 * values.length ? limits : new double[0], "", false);
    }

    Outcome withoutLimits() {
        return new Outcome(values, new double[0], status, single);
    }

    String line(String id) {
        var value = values.length == 0 ? "null" : single ? Double.toString(values[0]) : array(values);
        return "{\"id\": " + quoted(id) + ", \"value\": " + value + ", \"ci\": " + (limits.length == 0 ? "null" : array(limits))
                + ", \"status\": " + quoted(status) + "}";
    }

    private static String array(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(x -> Double.isNaN(x) ? "null" : Double.toString(x)).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.golden;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Result;

/**
 * What this project answers.
 *
 * @param values the numbers; none if the coefficient is not defined
 * @param limits lower and upper limits, one pair for each number; none to claim no interval
 * @param status why there is no number
 * @param single whether the golden value is one number rather than a list
 * @param left    why the case is left out; empty where it is answered
 * @param details further numbers by name
 */
record Outcome(double[] values, double[] limits, String status, boolean single, String left, Map<String, Double> details) {

    private static final double[] NONE = { };

    Outcome(double[] values, double[] limits, String status, boolean single) {
        this(values, limits, status, single, "", Map.of());
    }

    /** The case follows a reading this project does not have. */
    static Outcome leftOut(String why) {
        return new Outcome(NONE, NONE, "", true, why, Map.of());
    }

    boolean answered() {
        return left.isEmpty();
    }

    static Outcome number(double value) {
        return new Outcome(new double[] { value }, NONE, "", true);
    }

    static Outcome list(double... values) {
        return new Outcome(values, NONE, "", false);
    }

    static Outcome undefined(String why) {
        return new Outcome(NONE, NONE, why, true);
    }

    static Outcome of(Result result) {
        if (result.number().isEmpty())
            return undefined(result.why());
        var limits = result.interval().map(i -> new double[] { i.low(), i.high() }).orElse(NONE);
        return new Outcome(new double[] { result.number().getAsDouble() }, limits, "", true, "", result.details());
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
        return new Outcome(values, limits.length == 2 * values.length ? limits : NONE, "", false);
    }

    /** Whether this is what a case asks for, by the rules the cases come with. */
    boolean meets(Case golden) {
        double tolerance = golden.tolerance();
        if (tolerance < 0)
            return true;
        if (golden.value() == Json.NULL)
            return values.length == 0 && !status.isEmpty();
        var expected = golden.value() instanceof List<?> list ? list : List.of(golden.value());
        return single != golden.value() instanceof List && near(values, expected, Math.max(tolerance, 1e-9))
                && (limits.length == 0 || golden.limits().isEmpty() || near(limits, golden.limits(), Math.max(tolerance, 1e-6)));
    }

    /** Names of further numbers that are not those a case gives; only names that both have are compared. */
    List<String> otherDetails(Case golden) {
        double tolerance = Math.max(golden.tolerance(), 1e-9);
        return details.entrySet().stream().filter(own -> golden.extra().get(own.getKey()) instanceof Double wanted
                && !(Math.abs(own.getValue() - wanted) <= tolerance * Math.max(1, Math.abs(wanted)))).map(Map.Entry::getKey).toList();
    }

    private static boolean near(double[] given, List<?> expected, double tolerance) {
        return given.length == expected.size() && IntStream.range(0, given.length).allMatch(i -> expected.get(i) instanceof Double wanted
                ? Math.abs(given[i] - wanted) <= tolerance * Math.max(1, Math.abs(wanted)) : Double.isNaN(given[i]));
    }

    Outcome withoutLimits() {
        return new Outcome(values, NONE, status, single);
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
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\x00-\\x1f]", " ") + '"';
    }
}

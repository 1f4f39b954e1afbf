// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Result;

/** Agreement as a table with commas: one row for each item and coefficient, numbers in full. */
final class AgreementCsv {

    private static final String HEAD = "item,coefficient,options,label,value,ci_low,ci_high,confidence,ci_method,status,units,raters,observations,"
            + "dropped,findings,estimator,bootstrap,resample,seed,version";

    private AgreementCsv() {
    }

    static void print(List<ItemAgreement> items, PrintWriter out) {
        out.print(HEAD + "\n");
        for (var item : items)
            for (var result : item.table().results())
                out.print(row(item.of().item(), result) + "\n");
    }

    /** Results that belong to no item. */
    static void printResults(List<Result> results, PrintWriter out) {
        out.print(HEAD + "\n");
        results.forEach(result -> out.print(row("", result) + "\n"));
    }

    private static String row(String item, Result result) {
        var options = result.options().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(" "));
        var interval = result.interval();
        var what = Stream.of(item, result.coefficient(), options, result.label(),
                result.number().isPresent() ? Double.toString(result.number().getAsDouble()) : "",
                interval.map(i -> Double.toString(i.low())).orElse(""), interval.map(i -> Double.toString(i.high())).orElse(""),
                interval.map(i -> Double.toString(i.confidence())).orElse(""), interval.map(i -> i.method()).orElse(""), result.why(),
                Integer.toString(result.basis().units()), Integer.toString(result.basis().raters()),
                Integer.toString(result.basis().observations()));
        return Stream.concat(what, how(result)).map(AgreementCsv::cell).collect(Collectors.joining(","));
    }

    private static Stream<String> how(Result result) {
        var settings = result.computation().settings();
        return Stream.of(
                result.basis().dropped().stream().map(d -> d.count() + " " + d.what() + ": " + d.why()).collect(Collectors.joining("; ")),
                result.findings().stream().map(Finding::text).collect(Collectors.joining(" ")), result.computation().estimator(),
                Integer.toString(settings.rounds()), settings.resample().word(),
                result.basis().seed().isPresent() ? Long.toString(result.basis().seed().getAsLong()) : "", result.computation().version());
    }

    private static String cell(String text) {
        return text.matches("(?s).*[,\"\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thinslice.agreement.Result;

/** Agreement as a table with commas: one row for each item and coefficient, numbers in full. */
final class AgreementCsv {

    private static final String HEAD = "item,coefficient,options,label,value,ci_low,ci_high,confidence,ci_method,status,units,raters,observations";

    private AgreementCsv() {
    }

    static void print(List<ItemAgreement> items, PrintWriter out) {
        out.print(HEAD + "\n");
        for (var item : items)
            for (var result : item.table().results())
                out.print(row(item, result) + "\n");
    }

    private static String row(ItemAgreement item, Result result) {
        var options = result.options().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(" "));
        var interval = result.interval();
        return Stream.of(item.of().item(), result.coefficient(), options, result.label(),
                result.number().isPresent() ? Double.toString(result.number().getAsDouble()) : "",
                interval.map(i -> Double.toString(i.low())).orElse(""), interval.map(i -> Double.toString(i.high())).orElse(""),
                interval.map(i -> Double.toString(i.confidence())).orElse(""), interval.map(i -> i.method()).orElse(""), result.why(),
                Integer.toString(result.basis().units()), Integer.toString(result.basis().raters()),
                Integer.toString(result.basis().observations())).map(AgreementCsv::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        return text.matches("(?s).*[,\"\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

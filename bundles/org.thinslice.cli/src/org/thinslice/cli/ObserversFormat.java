// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Reliability;

/** How what is known of observers is printed. */
enum ObserversFormat {
    /** For reading. */
    TEXT {
        @Override
        void print(List<ItemObservers> items, PrintWriter out) {
            items.forEach(item -> new ObserversText(item, out).print());
        }
    },
    /** One array of objects, one a number or finding. */
    JSON {
        @Override
        void print(List<ItemObservers> items, PrintWriter out) {
            var objects = new ArrayList<String>();
            for (var item : items) {
                item.measures().forEach(measure -> objects.add(Json.of(object(item, measure))));
                item.findings().forEach(finding -> objects.add(Json.of(Map.of("item", item.item(), "section", "findings",
                        "kind", finding.kind().name().toLowerCase(Locale.ROOT), "text", finding.text()))));
            }
            out.println("[");
            for (int i = 0; i < objects.size(); i++)
                out.println("  " + objects.get(i) + (i + 1 < objects.size() ? "," : ""));
            out.println("]");
        }
    },
    /** One row a number or finding. */
    CSV {
        @Override
        void print(List<ItemObservers> items, PrintWriter out) {
            out.print("item,section,kind,name,measure,value,ci_low,ci_high,confidence,ci_method,p,n,status\n");
            for (var item : items) {
                item.measures().forEach(measure -> out.print(row(item, measure) + "\n"));
                item.findings().forEach(finding -> out.print(Stream.of(item.item(), "findings", finding.kind().name().toLowerCase(Locale.ROOT),
                        "", "", "", "", "", "", "", "", "", finding.text()).map(ObserversFormat::cell).collect(Collectors.joining(",")) + "\n"));
            }
        }
    };

    abstract void print(List<ItemObservers> items, PrintWriter out);

    private static Map<String, Object> object(ItemObservers item, ItemObservers.Measure measure) {
        var value = measure.value();
        var object = new LinkedHashMap<String, Object>();
        object.put("item", item.item());
        object.put("section", measure.section());
        object.put("kind", measure.kind());
        object.put("name", measure.name());
        object.put("measure", measure.measure());
        object.put("value", value.number().isPresent() ? value.number().getAsDouble() : Json.NULL);
        object.put("status", value.number().isPresent() ? Json.NULL : value.why());
        object.put("ci", value.interval().<Object>map(interval -> List.of(interval.low(), interval.high())).orElse(Json.NULL));
        object.put("confidence", value.interval().<Object>map(Interval::confidence).orElse(Json.NULL));
        object.put("ci_method", value.interval().<Object>map(Interval::method).orElse(Json.NULL));
        object.put("ci_status", noInterval(value).isEmpty() ? Json.NULL : noInterval(value));
        object.put("p", measure.p().isPresent() ? measure.p().getAsDouble() : Json.NULL);
        object.put("n", measure.n());
        return object;
    }

    private static String noInterval(Reliability value) {
        return value instanceof Reliability.Estimate estimate && estimate.uncertainty() instanceof NoInterval none ? none.why() : "";
    }

    private static String row(ItemObservers item, ItemObservers.Measure measure) {
        var value = measure.value();
        return Stream.of(item.item(), measure.section(), measure.kind(), measure.name(), measure.measure(),
                value.number().isPresent() ? Double.toString(value.number().getAsDouble()) : "",
                value.interval().map(i -> Double.toString(i.low())).orElse(""), value.interval().map(i -> Double.toString(i.high())).orElse(""),
                value.interval().map(i -> Double.toString(i.confidence())).orElse(""), value.interval().map(Interval::method).orElse(""),
                measure.p().isPresent() ? Double.toString(measure.p().getAsDouble()) : "", Integer.toString(measure.n()), value.why())
                .map(ObserversFormat::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        return text.matches("(?s).*[,\"\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

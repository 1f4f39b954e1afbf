// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thinslice.agreement.Dropped;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;

/** Agreement as one JSON array of objects, one for each item and coefficient. */
final class AgreementJson {

    private AgreementJson() {
    }

    static void print(List<ItemAgreement> items, PrintWriter out) {
        print(items.stream().flatMap(item -> item.table().results().stream().map(result -> Json.of(object(item.of().item(), result)))).toList(), out);
    }

    /** Results that belong to no item. */
    static void printResults(List<Result> results, PrintWriter out) {
        print(results.stream().map(result -> Json.of(object("", result))).toList(), out);
    }

    private static void print(Collection<String> all, PrintWriter out) {
        var objects = List.copyOf(all);
        out.println("[");
        for (int i = 0; i < objects.size(); i++)
            out.println("  " + objects.get(i) + (i + 1 < objects.size() ? "," : ""));
        out.println("]");
    }

    private static Map<String, Object> object(String item, Result result) {
        var object = new LinkedHashMap<String, Object>();
        object.put("item", item);
        object.put("coefficient", result.coefficient());
        object.put("options", result.options());
        object.put("label", result.label());
        object.put("value", result.number().isPresent() ? result.number().getAsDouble() : Json.NULL);
        object.put("status", result.number().isPresent() ? Json.NULL : result.why());
        object.put("ci", result.interval().<Object>map(interval -> List.of(interval.low(), interval.high())).orElse(Json.NULL));
        object.put("confidence", result.interval().<Object>map(Interval::confidence).orElse(Json.NULL));
        object.put("ci_method", result.interval().<Object>map(Interval::method).orElse(Json.NULL));
        object.put("ci_status", result.interval().isPresent() ? Json.NULL : result.why());
        object.put("units", result.basis().units());
        object.put("raters", result.basis().raters());
        object.put("observations", result.basis().observations());
        object.put("seed", result.basis().seed().isPresent() ? result.basis().seed().getAsLong() : Json.NULL);
        object.put("dropped", result.basis().dropped().stream().map(AgreementJson::object).toList());
        object.put("details", result.details());
        object.put("findings", result.findings().stream().map(AgreementJson::object).toList());
        object.put("estimator", result.computation().estimator());
        object.put("settings", object(result.computation().settings()));
        object.put("version", result.computation().version());
        return object;
    }

    private static Map<String, Object> object(Dropped dropped) {
        var object = new LinkedHashMap<String, Object>();
        object.put("count", dropped.count());
        object.put("what", dropped.what());
        object.put("why", dropped.why());
        return object;
    }

    private static Map<String, Object> object(Finding finding) {
        var object = new LinkedHashMap<String, Object>();
        object.put("kind", finding.kind().name().toLowerCase(Locale.ROOT));
        object.put("text", finding.text());
        return object;
    }

    private static Map<String, Object> object(Settings settings) {
        var object = new LinkedHashMap<String, Object>();
        object.put("confidence", settings.confidence());
        object.put("bootstrap", settings.rounds());
        object.put("seed", settings.seed());
        object.put("limits", settings.method().word());
        object.put("resample", settings.resample().word());
        return object;
    }
}

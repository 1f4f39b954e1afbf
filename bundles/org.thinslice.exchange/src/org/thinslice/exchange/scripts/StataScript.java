// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.scripts;

import java.util.stream.Collectors;

/** The do-file for Stata. */
public final class StataScript {

    private StataScript() {
    }

    /** The whole do-file. */
    public static String of(ScriptStudy study) {
        var names = new VariableNames(study.columns().stream().map(ScriptColumn::name).toList());
        var items = study.items().stream().map(item -> new StataItem(item, study.reasons(), names)).toList();
        var columns = study.columns().stream().map(c -> "st_varlabel(\"" + c.name() + "\", " + StataWords.of(c.meaning()) + ")\n")
                .collect(Collectors.joining());
        return Script.named("ratings.do").fill("VERSION", study.version())
                .fill("ITEMS", items.stream().map(StataItem::values).collect(Collectors.joining()).strip())
                .fill("LABELS", (columns + items.stream().map(StataItem::labels).collect(Collectors.joining())).strip())
                .fill("TABLES", study.tables().stream().map(StataScript::table).collect(Collectors.joining()).strip()).text();
    }

    private static String table(ScriptTable table) {
        var agreement = shown(table, "icc_a_1", "icc_i") + shown(table, "icc_a_k", "icc_avg");
        var consistency = shown(table, "icc_c_1", "icc_i") + shown(table, "icc_c_k", "icc_avg");
        if (agreement.isEmpty() && consistency.isEmpty())
            return "";
        return Script.named("table.do").fill("FILE", table.file()).fill("LAST", Integer.toString(table.observers().size() + 2))
                .fill("OBSERVERS", Integer.toString(table.observers().size())).fill("VALUES", values(table))
                .fill("AGREEMENT", agreement.strip()).fill("CONSISTENCY", consistency.strip()).text();
    }

    private static String values(ScriptTable table) {
        if (table.codes().isEmpty())
            return "generate double x = real(v)";
        var out = new StringBuilder("generate double x = .");
        for (int i = 0; i < table.codes().size(); i++)
            out.append("\nreplace x = ").append(i + 1).append(" if v == ").append(StataWords.of(table.codes().get(i).code()));
        return out.toString();
    }

    private static String shown(ScriptTable table, String name, String result) {
        return table.checks().stream().filter(check -> check.name().equals(name) && check.value().isPresent())
                .map(check -> "display " + StataWords.of(table.key() + " " + name + ": here, Thinslice ") + " %20.16f r(" + result + ") \" \" %20.16f "
                        + check.value().getAsDouble() + "\n").collect(Collectors.joining());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.scripts;

import java.util.stream.Collectors;

/** The syntax for SPSS, which PSPP runs as well. */
public final class SpssScript {

    /** Stands for the first reason why a slice was not rated; the next ones go down from it. */
    static final int FIRST_REASON = -9_001;

    private SpssScript() {
    }

    /** The whole syntax. */
    public static String of(ScriptStudy study) {
        var names = new VariableNames(study.columns().stream().map(ScriptColumn::name).toList());
        var items = study.items().stream().map(item -> new SpssItem(item, study.reasons(), names).text()).collect(Collectors.joining());
        var tables = study.tables().stream().map(table -> new SpssTable(table, bytes(study, "slice"), bytes(study, "session")).text())
                .collect(Collectors.joining());
        return Script.named("ratings.sps").fill("VERSION", study.version()).fill("FILE", study.longFile())
                .fill("VARIABLES", study.columns().stream().map(SpssScript::variable).collect(Collectors.joining("\n")))
                .fill("LABELS", study.columns().stream().map(SpssScript::label).collect(Collectors.joining("\n")))
                .fill("ITEMS", items.strip()).fill("TABLES", tables.strip()).text();
    }

    private static String variable(ScriptColumn column) {
        return "  " + column.name() + (column.kind() == ScriptColumn.Kind.WHOLE ? " F12.0" : " A" + column.bytes());
    }

    private static String label(ScriptColumn column) {
        return "VARIABLE LABELS " + column.name() + " " + SpssWords.label(column.meaning(), SpssWords.LABEL) + ".";
    }

    private static int bytes(ScriptStudy study, String column) {
        return study.columns().stream().filter(each -> each.name().equals(column)).mapToInt(ScriptColumn::bytes).max().orElse(1);
    }
}

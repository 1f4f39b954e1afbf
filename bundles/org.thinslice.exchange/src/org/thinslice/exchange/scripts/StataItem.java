// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.scripts;

import java.util.ArrayList;
import java.util.List;

/** An item of the long table as variables of Stata: one, or one for each of several categories. */
final class StataItem {

    private static final int MOST_REASONS = 26;

    private final ScriptItem item;
    private final List<CodeWords> reasons;
    private final VariableNames names;
    private final StringBuilder values = new StringBuilder();
    private final StringBuilder labels = new StringBuilder();

    StataItem(ScriptItem item, List<CodeWords> reasons, VariableNames names) {
        this.item = item;
        this.reasons = reasons.subList(0, Math.min(MOST_REASONS, reasons.size()));
        this.names = names;
        if (item.kind() == ScriptItem.Kind.SEVERAL)
            item.codes().forEach(this::oneOfSeveral);
        else if (item.kind() != ScriptItem.Kind.WORDS)
            single(names.near(item.key()));
    }

    /** Commands that make the variables. */
    String values() {
        return values.toString();
    }

    /** Lines of Mata that label them. */
    String labels() {
        return labels.toString();
    }

    private void oneOfSeveral(CodeWords code) {
        var name = this.names.near(item.key() + "_" + code.code());
        values.append("generate byte ").append(name).append(" = strpos(\"+\" + value + \"+\", ").append(StataWords.of("+" + code.code() + "+"))
                .append(") > 0 if item == ").append(StataWords.of(item.key())).append(" & value != \"\"\n");
        label(name, item.label() + ": " + code.words(), List.of(new CodeWords("0", "no"), new CodeWords("1", "yes")));
    }

    private void single(String name) {
        var own = " if item == " + StataWords.of(item.key());
        boolean number = item.kind() == ScriptItem.Kind.NUMBER;
        values.append("generate double ").append(name).append(number ? " = real(value)" + own : " = .").append('\n');
        var codes = new ArrayList<CodeWords>();
        for (var code : item.codes()) {
            codes.add(number ? code : new CodeWords(Integer.toString(codes.size() + 1), code.words()));
            if (!number)
                values.append("replace ").append(name).append(" = ").append(codes.size()).append(own).append(" & value == ")
                        .append(StataWords.of(code.code())).append('\n');
        }
        // Stata labels whole numbers only
        codes.removeIf(code -> !code.code().matches("-?\\d+"));
        label(name, item.label(), codes);
    }

    private void label(String name, String label, List<CodeWords> codes) {
        for (int i = 0; i < reasons.size(); i++)
            values.append("replace ").append(name).append(" = .").append((char) ('a' + i)).append(" if item == ").append(StataWords.of(item.key()))
                    .append(" & missing_reason == ").append(StataWords.of(reasons.get(i).code())).append('\n');
        labels.append("st_varlabel(\"").append(name).append("\", ").append(StataWords.of(label)).append(")\n");
        for (var code : codes)
            one(name, code.code(), code.words());
        for (int i = 0; i < reasons.size(); i++)
            one(name, "." + (char) ('a' + i), reasons.get(i).words());
        labels.append("st_varvaluelabel(\"").append(name).append("\", \"").append(name).append("\")\n");
    }

    private void one(String name, String value, String words) {
        labels.append("st_vlmodify(\"").append(name).append("\", ").append(value).append(", ").append(StataWords.of(words)).append(")\n");
    }
}

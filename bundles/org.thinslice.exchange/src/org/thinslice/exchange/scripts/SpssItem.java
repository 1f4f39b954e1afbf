// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.scripts;

import java.util.List;

/** An item of the long table as variables of SPSS: one, or one for each of several categories. */
final class SpssItem {

    private final ScriptItem item;
    private final List<CodeWords> reasons;
    private final VariableNames names;
    private final StringBuilder out = new StringBuilder();

    SpssItem(ScriptItem item, List<CodeWords> reasons, VariableNames names) {
        this.item = item;
        this.reasons = reasons;
        this.names = names;
    }

    String text() {
        if (item.kind() == ScriptItem.Kind.SEVERAL)
            item.codes().forEach(this::oneOfSeveral);
        else if (item.kind() != ScriptItem.Kind.WORDS)
            single(names.near(item.key()));
        return out.toString();
    }

    private void oneOfSeveral(CodeWords code) {
        var name = names.near(item.key() + "_" + code.code());
        line("NUMERIC " + name + " (F8.0).");
        line("IF (item=" + SpssWords.of(item.key()) + " AND value<>'') " + name + "=INDEX(CONCAT('+',RTRIM(value),'+'),"
                + SpssWords.of("+" + code.code() + "+") + ")>0.");
        reasons(name);
        line("VARIABLE LABELS " + name + " " + SpssWords.label(item.label() + ": " + code.words(), SpssWords.LABEL) + ".");
        line("VALUE LABELS " + name + " 0 'no' 1 'yes'" + reasonLabels() + ".");
        missing(name, "NOMINAL");
    }

    private void single(String name) {
        boolean number = item.kind() == ScriptItem.Kind.NUMBER;
        line("NUMERIC " + name + (number ? " (F8.2)." : " (F8.0)."));
        var own = "IF (item=" + SpssWords.of(item.key());
        if (number)
            line(own + " AND value<>'') " + name + "=NUMBER(value,F40).");
        else
            for (int i = 0; i < item.codes().size(); i++)
                line(own + " AND value=" + SpssWords.of(item.codes().get(i).code()) + ") " + name + "=" + (i + 1) + ".");
        reasons(name);
        line("VARIABLE LABELS " + name + " " + SpssWords.label(item.label(), SpssWords.LABEL) + ".");
        var labels = new StringBuilder();
        for (int i = 0; i < item.codes().size(); i++)
            labels.append("\n  ").append(number ? item.codes().get(i).code() : Integer.toString(i + 1)).append(' ')
                    .append(SpssWords.label(item.codes().get(i).words(), SpssWords.VALUE_LABEL));
        if (!labels.isEmpty() || !reasons.isEmpty())
            line("VALUE LABELS " + name + labels + reasonLabels() + ".");
        missing(name, item.level().equals("nominal") ? "NOMINAL" : item.level().equals("ordinal") ? "ORDINAL" : "SCALE");
    }

    private void reasons(String name) {
        for (int i = 0; i < reasons.size(); i++)
            line("IF (item=" + SpssWords.of(item.key()) + " AND missing_reason=" + SpssWords.of(reasons.get(i).code()) + ") " + name + "="
                    + (SpssScript.FIRST_REASON - i) + ".");
    }

    private String reasonLabels() {
        var labels = new StringBuilder();
        for (int i = 0; i < reasons.size(); i++)
            labels.append("\n  ").append(SpssScript.FIRST_REASON - i).append(' ').append(SpssWords.label(reasons.get(i).words(), SpssWords.VALUE_LABEL));
        return labels.toString();
    }

    private void missing(String name, String level) {
        line("MISSING VALUES " + name + " (LO THRU " + SpssScript.FIRST_REASON + ").");
        line("VARIABLE LEVEL " + name + " (" + level + ").");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}

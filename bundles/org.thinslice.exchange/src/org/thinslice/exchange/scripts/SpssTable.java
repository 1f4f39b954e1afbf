// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.scripts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of slices × observers and its coefficients in the matrix language of SPSS. */
final class SpssTable {

    /** How far apart two points are, by metric. */
    private static final Map<String, String> APART = Map.of("alpha_nominal", "1", "alpha_ordinal", "(middle(i)-middle(j))**2",
            "alpha_ratio", "((points(i)-points(j))/(points(i)+points(j)))**2");
    private static final int SPAN = 1_000_000;

    private final ScriptTable table;
    private final int slice;
    private final int session;

    /**
     * @param slice   longest code of a slice, in bytes
     * @param session longest name of a session, in bytes
     */
    SpssTable(ScriptTable table, int slice, int session) {
        this.table = table;
        this.slice = slice;
        this.session = session;
    }

    String text() {
        var compute = compute();
        if (compute.isEmpty())
            return "";
        return Script.named("matrix.sps").fill("TITLE", SpssWords.remark(table.key())).fill("FILE", SpssWords.of(table.file()))
                .fill("SLICE", Integer.toString(slice)).fill("SESSION", Integer.toString(session)).fill("VARIABLES", variables())
                .fill("LABELS", labels()).fill("OBSERVERS", Integer.toString(table.observers().size()))
                .fill("MISSING", Long.toString(missing())).fill("COMPUTE", compute).text();
    }

    private long missing() {
        double lowest = table.points().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        return (long) Math.floor(Math.min(0, lowest)) - SPAN;
    }

    private String variables() {
        boolean codes = !table.codes().isEmpty();
        int longest = table.codes().stream().mapToInt(code -> SpssWords.bytes(code.code())).max().orElse(1);
        return IntStream.rangeClosed(1, table.observers().size()).mapToObj(i -> codes ? "c" + i + " A" + longest : "r" + i + " F20.10")
                .collect(Collectors.joining("\n  ", "  ", ""));
    }

    private String labels() {
        int n = table.observers().size();
        var out = new StringBuilder();
        if (!table.codes().isEmpty()) {
            out.append("RECODE c1 TO c").append(n);
            for (int i = 0; i < table.codes().size(); i++)
                out.append(" (").append(SpssWords.of(table.codes().get(i).code())).append('=').append(i + 1).append(')');
            out.append("\n  INTO ").append(IntStream.rangeClosed(1, n).mapToObj(i -> "r" + i).collect(Collectors.joining(" "))).append(".\n");
        }
        for (int i = 0; i < n; i++)
            out.append("VARIABLE LABELS r").append(i + 1).append(' ').append(SpssWords.label(table.observers().get(i), SpssWords.LABEL)).append(".\n");
        return out.append("EXECUTE.").toString();
    }

    private String compute() {
        var blocks = new StringBuilder();
        var done = new HashSet<String>();
        for (var check : table.checks())
            if (check.value().isPresent() && possible(check.name())) {
                block(check.name(), done, blocks);
                blocks.append("PRINT {").append(check.name()).append(", ").append(check.value().getAsDouble()).append(", ").append(check.name())
                        .append("-(").append(check.value().getAsDouble()).append(")} /FORMAT=F20.16 /TITLE=")
                        .append(SpssWords.of(table.key() + " " + check.name() + ": here, Thinslice, difference")).append(".\n");
            }
        return blocks.toString().strip();
    }

    private boolean possible(String name) {
        return name.startsWith("icc_") || name.equals("alpha_interval") || !table.points().isEmpty();
    }

    private void block(String name, Set<String> done, StringBuilder blocks) {
        for (var part : parts(name))
            if (done.add(part))
                blocks.append(Script.named(part).fill("POINTS", points()).fill("NAME", name).fill("APART", APART.getOrDefault(name, "")).text());
    }

    private static List<String> parts(String name) {
        if (name.startsWith("icc_"))
            return List.of("icc.sps");
        if (name.equals("alpha_interval"))
            return List.of("alpha_interval.sps");
        return name.equals("percent_agreement") ? List.of("counts.sps") : List.of("counts.sps", "alpha_points.sps");
    }

    private String points() {
        return table.points().stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}

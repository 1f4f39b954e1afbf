// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.scripts;

import java.util.Locale;
import java.util.stream.Collectors;

/** The script for R. */
public final class RScript {

    private RScript() {
    }

    /** The whole script. */
    public static String of(ScriptStudy study) {
        return Script.named("ratings.R").fill("VERSION", study.version()).fill("STUDY", RWords.of(study.name()))
                .fill("AT", RWords.of(study.at().toString())).fill("SEED", RWords.of(Long.toString(study.seed())))
                .fill("ITEMS", study.items().stream().map(RScript::item).collect(Collectors.joining(",\n  ")))
                .fill("REASONS", RWords.named(study.reasons()))
                .fill("COLUMNS", RWords.named(study.columns().stream().map(c -> new CodeWords(c.name(), c.meaning())).toList())).text();
    }

    private static String item(ScriptItem item) {
        return RWords.of(item.key()) + " = list(label = " + RWords.of(item.label()) + ", level = " + RWords.of(item.level())
                + ",\n    kind = " + RWords.of(item.kind().name().toLowerCase(Locale.ROOT))
                + ",\n    codes = " + RWords.vector(item.codes().stream().map(CodeWords::code).toList())
                + ",\n    labels = " + RWords.vector(item.codes().stream().map(CodeWords::words).toList()) + ")";
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.scripts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What the scripts of a folder are about.
 *
 * @param name     what the lab calls the study
 * @param version  version of the program
 * @param at       when the folder was written (UTC)
 * @param seed     seed of the study
 * @param longFile the long table without line breaks inside cells
 * @param columns  columns of the long table
 * @param items    items of the coding scheme
 * @param reasons  why a slice may not have been rated
 * @param tables   tables of slices × observers
 */
public record ScriptStudy(String name, String version, Instant at, long seed, String longFile, List<ScriptColumn> columns,
        List<ScriptItem> items, List<CodeWords> reasons, List<ScriptTable> tables) {

    public ScriptStudy {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(longFile, "longFile");
        columns = List.copyOf(columns);
        items = List.copyOf(items);
        reasons = List.copyOf(reasons);
        tables = List.copyOf(tables);
    }
}

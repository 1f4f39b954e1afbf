// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A folder of golden cases: golden.json and the files of its data sets. */
final class GoldenFolder {

    private GoldenFolder() {
    }

    /** Every case of a folder, in order. A data set whose file is missing or unreadable leaves its cases without data. */
    @SuppressWarnings("unchecked")
    static List<Case> cases(Path folder) throws IOException {
        var golden = (Map<String, Object>) Json.read(Files.readString(folder.resolve("golden.json")));
        var data = new HashMap<Object, Data>();
        for (var set : ((Map<String, Map<String, Object>>) golden.get("datasets")).entrySet()) {
            if (!(set.getValue().get("file") instanceof String file) || !Files.isReadable(folder.resolve(file)))
                continue;
            var read = Data.of(folder, set.getValue());
            data.put(set.getKey(), read);
            data.put(file, read);
        }
        return ((List<Map<String, Object>>) golden.get("cases")).stream().map(entry -> new Case(entry, data.get(entry.get("dataset")))).toList();
    }
}

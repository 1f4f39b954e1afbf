// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.thinslice.base.Problem;
import org.thinslice.scheme.SchemeText;
import org.thinslice.scheme.model.Scheme;

/** The published schemes of a study, parsed once each. */
final class Schemes {

    private final Map<String, Scheme> bySha256 = new ConcurrentHashMap<>();

    Scheme of(String study, FrozenScheme frozen) throws Problem {
        var known = bySha256.get(frozen.sha256());
        if (known != null)
            return known;
        var scheme = SchemeText.read(study, frozen.xml());
        bySha256.put(frozen.sha256(), scheme);
        return scheme;
    }
}

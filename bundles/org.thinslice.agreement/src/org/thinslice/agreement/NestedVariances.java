// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.thinslice.agreement.generalizability.Component;
import org.thinslice.agreement.generalizability.GStudy;

/** The five variances of slices in sessions, crossed with observers. */
record NestedVariances(GStudy study) {

    private static final List<String> PARTS = List.of("session", "slice:session", "observer", "session × observer", "residual");
    private static final List<String> NAMES = List.of("session", "slice", "rater", "session_rater", "residual");

    private int place(int part) {
        return study.components().stream().map(Component::name).toList().indexOf(PARTS.get(part));
    }

    /** Variances by the names they have in files; those that cannot be told from others are missing. */
    Map<String, Double> values() {
        var values = new LinkedHashMap<String, Double>();
        for (int part = 0; part < PARTS.size(); part++) {
            var name = NAMES.get(part);
            study.component(PARTS.get(part)).variance().number().ifPresent(v -> values.put(name, v));
        }
        return values;
    }

    /** Names of the variances estimated as zero. */
    List<String> zero() {
        return values().entrySet().stream().filter(v -> v.getValue() == 0).map(Map.Entry::getKey).toList();
    }

    /** The coefficient of given variances, in the order of the study's components. */
    double reliability(NestedIcc icc, Averaging averaging, double[] variances) {
        double[] v = IntStream.range(0, PARTS.size()).mapToDouble(part -> variances[place(part)]).toArray();
        boolean ofSlices = icc.target() == NestedIcc.Target.SLICE;
        double universe = v[0] + (ofSlices ? v[1] : 0);
        double error = (ofSlices ? 0 : v[1] * averaging.slices()) + v[3] * averaging.raters() + v[4] * averaging.ratings()
                + v[2] * (icc.type() == Icc.Type.AGREEMENT ? averaging.raters() : averaging.apart());
        return universe + error > 0 ? universe / (universe + error) : 0;
    }
}

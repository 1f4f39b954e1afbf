// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thinslice.agreement.generalizability.Component;
import org.thinslice.agreement.generalizability.GStudy;

/**
 * The five variances of slices in sessions, crossed with observers.
 *
 * @param study  their estimates
 * @param places where each of the five stands among the study's components
 */
record NestedVariances(GStudy study, int[] places) {

    private static final List<String> PARTS = List.of("session", "slice:session", "observer", "session × observer", "residual");
    private static final List<String> NAMES = List.of("session", "slice", "rater", "session_rater", "residual");

    NestedVariances(GStudy study) {
        this(study, places(study));
    }

    private static int[] places(GStudy study) {
        var names = study.components().stream().map(Component::name).toList();
        return PARTS.stream().mapToInt(names::indexOf).toArray();
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
        boolean ofSlices = icc.target() == NestedIcc.Target.SLICE;
        double slices = variances[places[1]];
        double universe = variances[places[0]] + (ofSlices ? slices : 0);
        double error = (ofSlices ? 0 : slices * averaging.slices()) + variances[places[3]] * averaging.raters()
                + variances[places[4]] * averaging.ratings()
                + variances[places[2]] * (icc.type() == Icc.Type.AGREEMENT ? averaging.raters() : averaging.apart());
        return universe + error > 0 ? universe / (universe + error) : 0;
    }
}

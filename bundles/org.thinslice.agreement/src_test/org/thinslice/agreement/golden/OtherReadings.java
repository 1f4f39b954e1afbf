// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.golden;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.thinslice.agreement.Ratings;

/** Cases whose tool follows a reading that this project does not share; they are left out, and the reason is printed. */
final class OtherReadings {

    private static final Set<String> NOT_CENTRED = Set.of("icc", "robinson_a", "finn", "iota");

    /** Coefficients this project does not have on purpose, and why. */
    static final Map<String, String> COEFFICIENTS = Map.of();

    private OtherReadings() {
    }

    /** Why a case is left out; empty if it is not. */
    static Optional<String> reason(Case c) {
        if (c.data() == null || !c.data().wide())
            return Optional.empty();
        var ratings = c.ratings();
        return Optional.ofNullable(switch (c.coefficient()) {
            case "krippendorff_alpha_gwet" -> c.word("weights").equals("ratio") && holdsZero(ratings)
                    ? "the tool divides 0 by 0 for two zeros, which differ by nothing" : null;
            case "cronbach_alpha" -> still(ratings) ? "the tool silently drops observers who never vary" : null;
            case "kendall_w_pairwise" -> emptyUnit(ratings) ? "the tool counts units that nobody rated" : null;
            default -> NOT_CENTRED.contains(c.coefficient()) ? ofTable(c, ratings) : null;
        });
    }

    private static String ofTable(Case c, Ratings ratings) {
        long complete = IntStream.range(0, ratings.units()).filter(u -> ratings.count(u) == ratings.raters()).count();
        if (c.coefficient().equals("finn") && complete == 0)
            return "no unit was rated by every observer; the tool says 1";
        if (c.coefficient().equals("iota") && complete == 1)
            return "one unit has no units to compare it with; the tool says 0";
        return offset(ratings) ? "the tool loses digits to a large offset; see edge_large_offset_ref" : null;
    }

    private static boolean holdsZero(Ratings ratings) {
        return IntStream.range(0, ratings.observations()).anyMatch(i -> ratings.valueAt(i) == 0);
    }

    private static boolean offset(Ratings ratings) {
        double[] values = IntStream.range(0, ratings.observations()).mapToDouble(ratings::valueAt).sorted().toArray();
        return values.length > 0 && Math.abs(values[0]) > 4e6 * (values[values.length - 1] - values[0]);
    }

    private static boolean still(Ratings ratings) {
        return IntStream.range(0, ratings.raters()).anyMatch(r -> {
            double[] own = column(ratings, r);
            return own.length > 0 && Arrays.stream(own).distinct().count() == 1;
        });
    }

    private static double[] column(Ratings ratings, int rater) {
        return IntStream.range(0, ratings.units()).mapToObj(u -> ratings.value(u, rater)).filter(v -> v.isPresent())
                .mapToDouble(v -> v.getAsDouble()).toArray();
    }

    private static boolean emptyUnit(Ratings ratings) {
        return IntStream.range(0, ratings.units()).anyMatch(u -> ratings.count(u) == 0);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Reliability;

/**
 * How well observers agree with themselves, from slices they rated twice without being told. Where several observers are
 * taken together, everything is computed within observers and then pooled, so that differences between observers do not
 * make slices look more different than they are.
 *
 * @param observer    the observer; empty for all together
 * @param pairs       slices rated twice
 * @param icc         ICC(1) of one rating, one-way: any change between the two occasions counts as error. (MSB − MSW) /
 *                    (MSB + MSW), mean squares of slices within observers and of occasions within slices; F interval
 *                    (Shrout & Fleiss 1979). Undefined for names, and where nothing varies
 * @param kappa       Cohen's κ of first × second rating, quadratic weights (Cohen 1968) where points have an order; all
 *                    together: mean weighted by the number of pairs, over observers who have one
 * @param same        share of identical ratings; Wilson's (1927) interval
 * @param difference  mean absolute difference in points of the scale; Student's t interval
 * @param measurement standard deviation of measurement √MSW = √(Σ d² / 2n) in points of the scale; χ² interval
 * @param change      mean of second − first rating; all together: of the observers' pairs; Student's t interval
 * @param findings    too few pairs to trust
 */
public record WithinObserver(String observer, int pairs, Reliability icc, Reliability kappa, Reliability same, Reliability difference,
        Reliability measurement, Reliability change, List<Finding> findings) {

    /** Below this many pairs intervals are too wide to say much. */
    private static final int FEW_PAIRS = 10;

    public WithinObserver {
        Objects.requireNonNull(observer, "observer");
        findings = List.copyOf(findings);
    }

    /** Each observer who has repeats. */
    public static List<WithinObserver> each(Repeats repeats, double confidence) {
        return repeats.pairs().entrySet().stream().map(one -> of(one.getKey(), List.of(one.getValue()), repeats, confidence)).toList();
    }

    /** All observers together. */
    public static WithinObserver pooled(Repeats repeats, double confidence) {
        return of("", List.copyOf(repeats.pairs().values()), repeats, confidence);
    }

    private static WithinObserver of(String observer, List<List<Repeats.Pair>> strata, Repeats repeats, double confidence) {
        var pairs = strata.stream().flatMap(List::stream).toList();
        var tests = new Retest(strata, pairs, repeats, confidence);
        return new WithinObserver(observer, pairs.size(), tests.icc(), tests.kappa(), tests.same(), tests.difference(), tests.measurement(),
                tests.change(), few(pairs.size()));
    }

    private static List<Finding> few(int pairs) {
        var findings = new ArrayList<Finding>();
        if (pairs > 0 && pairs < FEW_PAIRS)
            findings.add(new Finding(Finding.Kind.FEW_UNITS, Severity.TEXTS.say("repeats.few", pairs)));
        return findings;
    }

    /** All answers, in the order of the components. */
    public Stream<Reliability> answers() {
        return Stream.of(icc, kappa, same, difference, measurement, change);
    }
}

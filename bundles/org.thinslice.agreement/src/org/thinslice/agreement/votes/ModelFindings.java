// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thinslice.agreement.Finding;
import org.thinslice.base.Texts;

/** What the votes and the fit itself give cause to warn of. */
final class ModelFindings {

    private static final Texts TEXTS = Texts.of(ModelFindings.class);
    /** With fewer votes of different observers a unit cannot tell observers' errors from its own category. */
    private static final int ENOUGH_OBSERVERS = 3;
    /** Fewer units than this say little of what an observer makes of a category. */
    private static final double ENOUGH_UNITS = 2;

    private final int[] unitOf;
    private final int[] raterOf;
    private final double[][] posterior;
    private final double[] categories;

    ModelFindings(int[] unitOf, int[] raterOf, double[][] posterior, double[] categories) {
        this.unitOf = unitOf;
        this.raterOf = raterOf;
        this.posterior = posterior;
        this.categories = categories;
    }

    List<Finding> findings(boolean wandering, int rounds) {
        var findings = new ArrayList<Finding>();
        if (wandering)
            findings.add(new Finding(Finding.Kind.NOT_CONVERGED, TEXTS.say("finding.notconverged", rounds)));
        if (categories.length > 1 && mostObservers() < ENOUGH_OBSERVERS)
            findings.add(new Finding(Finding.Kind.NOT_IDENTIFIED, TEXTS.say("finding.notidentified", mostObservers())));
        var thin = IntStream.range(0, categories.length).filter(k -> mass(k) < ENOUGH_UNITS).mapToObj(k -> number(categories[k]))
                .collect(Collectors.joining(", "));
        if (!thin.isEmpty())
            findings.add(new Finding(Finding.Kind.FEW_UNITS, TEXTS.say("finding.thin", thin)));
        return findings;
    }

    private int mostObservers() {
        var seen = new HashSet<Long>();
        var observers = new int[posterior.length];
        for (int v = 0; v < unitOf.length; v++)
            if (seen.add((long) unitOf[v] << 32 | raterOf[v]))
                observers[unitOf[v]]++;
        return Arrays.stream(observers).max().orElse(0);
    }

    private double mass(int category) {
        return Arrays.stream(posterior).mapToDouble(row -> row[category]).sum();
    }

    private static String number(double code) {
        return code == Math.rint(code) && Math.abs(code) < 1e15 ? Long.toString((long) code) : Double.toString(code);
    }
}

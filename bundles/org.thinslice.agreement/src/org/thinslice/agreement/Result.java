// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One coefficient of one table: the answer, what it was computed from and how, and what to know beside it.
 *
 * @param coefficient its name in files, for instance {@code krippendorff_alpha}
 * @param options     the choices made, for instance {@code metric=ordinal}
 * @param label       its name for tables and charts, for instance {@code Krippendorff's α (ordinal)}
 * @param reliability the number with its interval, or why there is none
 * @param basis       units, raters, ratings, what was dropped, the seed
 * @param computation estimator, settings, version
 * @param details     further numbers by name: {@code F}, {@code df1}, {@code p}, {@code se}, {@code pa}, {@code pe}, …
 * @param findings    warnings
 */
public record Result(String coefficient, Map<String, String> options, String label, Reliability reliability, Basis basis,
        Computation computation, Map<String, Double> details, List<Finding> findings) {

    private static final Set<String> HOW = Set.of("estimator", "missing", "model");

    public Result {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        findings = findings.stream().distinct().toList();
    }

    /** Name and options in one word, for instance {@code krippendorff_alpha/metric=ordinal}. */
    public String id() {
        var id = new StringBuilder(coefficient);
        options.forEach((option, choice) -> id.append('/').append(option).append('=').append(choice));
        return id.toString();
    }

    /**
     * What is asked, whoever answers it: an ICC of a complete table, by an analysis of variance, and one of a table with gaps,
     * by variance components, are the same question.
     */
    public String question() {
        var question = new StringBuilder(coefficient.replaceFirst("_reml$", ""));
        options.forEach((option, choice) -> {
            if (!HOW.contains(option))
                question.append('/').append(option).append('=').append(choice);
        });
        return question.toString();
    }

    /** The number, where there is one. */
    public OptionalDouble number() {
        return reliability.number();
    }

    /** The interval, where there is one. */
    public Optional<Interval> interval() {
        return reliability.interval();
    }

    /** Why there is no number or no interval; empty where both are there. */
    public String why() {
        return reliability.why();
    }

    /** With findings of the whole table, but for those of a sort that the coefficient itself has said. */
    Result beside(List<Finding> more) {
        return with(more.stream().filter(finding -> findings.stream().noneMatch(own -> own.kind() == finding.kind())).toList());
    }

    Result with(List<Finding> more) {
        var all = new ArrayList<>(findings);
        all.addAll(more);
        return new Result(coefficient, options, label, reliability, basis, computation, details, all);
    }
}

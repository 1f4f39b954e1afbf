// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thinslice.agreement.generalizability.Component;
import org.thinslice.agreement.generalizability.Estimator;
import org.thinslice.agreement.generalizability.Facets;
import org.thinslice.agreement.generalizability.GStudy;
import org.thinslice.agreement.generalizability.Scores;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/** G studies of long tables, asked for by the formula of R's lme4: {@code Score ~ (1|Person)+(1|Rater:Task)}. */
final class VarianceStudies {

    private static final Pattern TERM = Pattern.compile("\\(\\s*1\\s*\\|\\s*([^)\\s]+)\\s*\\)");

    private VarianceStudies() {
    }

    /** Variances in lme4's order: terms with more levels first, the residual last. */
    static Outcome gstudy(Case c) throws Problem {
        var terms = terms(c.word("formula"));
        var facets = facets(terms);
        var study = GStudy.of(scores(c.data(), c.word("formula").split("~")[0].strip(), facets.names()), facets, Estimator.REML, Evaluations.SETTINGS, Progress.NONE);
        if (!study.why().isEmpty())
            return Outcome.undefined(study.why());
        var components = new ArrayList<>(study.components());
        var residual = components.remove(components.size() - 1);
        var asked = terms.stream().flatMap(t -> components.stream().filter(k -> k.facets().equals(t))).toList();
        if (asked.size() != terms.size() || asked.size() != components.size())
            throw new IllegalArgumentException("the formula is no design whose effects are all estimated");
        var sorted = new ArrayList<>(asked.stream().sorted(Comparator.comparingInt(Component::levels).reversed()).toList());
        sorted.add(residual);
        return Outcome.list(sorted.stream().mapToDouble(k -> k.variance().number().orElse(Double.NaN)).toArray());
    }

    private static Set<Set<String>> terms(String formula) {
        var terms = new LinkedHashSet<Set<String>>();
        for (Matcher term = TERM.matcher(formula); term.find();)
            terms.add(Set.copyOf(Arrays.asList(term.group(1).split(":"))));
        return terms;
    }

    /** A facet is nested in those without which it is in no term. */
    private static Facets facets(Set<Set<String>> terms) {
        var names = terms.stream().flatMap(Set::stream).distinct().sorted().toList();
        Map<String, Integer> nested = new LinkedHashMap<>();
        for (var name : names) {
            var always = new LinkedHashSet<>(names);
            terms.stream().filter(t -> t.contains(name)).forEach(always::retainAll);
            always.remove(name);
            nested.put(name, always.stream().mapToInt(other -> 1 << names.indexOf(other)).sum());
        }
        return new Facets(names, List.copyOf(nested.values()));
    }

    private static Scores scores(Data data, String score, List<String> facets) {
        var head = List.of(data.rows().get(0));
        var scores = Scores.over(facets.toArray(String[]::new));
        for (var row : data.rows().subList(1, data.rows().size())) {
            var levels = facets.stream().map(f -> row[head.indexOf(f)]).toArray(String[]::new);
            scores.add(Double.parseDouble(row[head.indexOf(score)]), levels);
        }
        return scores;
    }
}

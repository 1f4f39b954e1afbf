// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.thinslice.base.Problem;

/** How each name of the catalogue becomes a coefficient with options; the order is the one in which names are listed. */
final class Families {

    /** Makes a coefficient from the options chosen. */
    @FunctionalInterface
    interface Family {
        Coefficient of(Chosen chosen) throws Problem;
    }

    static final Map<String, Family> ALL = all();

    private Families() {
    }

    private static Map<String, Family> all() {
        var families = new LinkedHashMap<String, Family>();
        shares(families);
        chanceCorrected(families);
        pairs(families);
        variances(families);
        ranks(families);
        tests(families);
        return families;
    }

    private static void shares(Map<String, Family> families) {
        families.put("percent_agreement", c -> new PercentAgreement(c.weights(), c.categories()));
        families.put("percent_agreement_pairs", c -> {
            c.oneOf("missing", "pairwise");
            return new PairsAgree(c.number("tolerance", 0, 0));
        });
        families.put("percent_agreement_all", c -> {
            listwise(c);
            return new AllAgree(c.number("tolerance", 0, 0));
        });
        families.put("specific_agreement", c -> new SpecificAgreement(c.category("category"), c.number("tolerance", 0, 0)));
    }

    private static void chanceCorrected(Map<String, Family> families) {
        families.put("krippendorff_alpha", c -> new KrippendorffAlpha(metric(c)));
        families.put("krippendorff_alpha_gwet", c -> {
            c.oneOf("categories", "observed");
            return new GwetAlpha(c.weights());
        });
        families.put("scott_pi", c -> new ScottPi(c.weights(), c.categories()));
        families.put("fleiss_kappa", c -> new FleissKappa(c.weights(), c.categories()));
        families.put("conger_kappa", c -> new CongerKappa(c.weights(), c.categories()));
        families.put("hubert_kappa", c -> c.oneOf("missing", "available", "all units").equals("available") ? new HubertKappa()
                : new HubertKappaOfAllUnits());
        families.put("brennan_prediger", c -> new BrennanPrediger(c.weights(), c.categories()));
        families.put("randolph_kappa", c -> new BrennanPrediger(Weighting.UNWEIGHTED, c.categories()));
        families.put("gwet_ac", c -> new GwetAc(c.weights(), c.categories()));
    }

    private static void pairs(Map<String, Family> families) {
        families.put("cohen_kappa", c -> new CohenKappa(c.weights(), c.oneOf("missing", CohenKappa.Missing.LISTWISE)));
        families.put("light_kappa", c -> new LightKappa(c.weights(), c.oneOf("missing", "listwise", "pairwise").equals("pairwise")));
        families.put("kappa_max", c -> new KappaMax(c.oneOf("missing", "listwise", "all units").equals("all units")));
        for (var kind : KappaIndex.Kind.values()) {
            var index = new KappaIndex(kind);
            families.put(index.name(), c -> listwise(c, index));
        }
        families.put("lin_ccc", c -> {
            c.oneOf("ci", "z-transform");
            return new LinCcc();
        });
    }

    private static void variances(Map<String, Family> families) {
        families.put("icc", c -> {
            listwise(c);
            return icc(c);
        });
        families.put("icc_irrNA", c -> {
            c.oneOf("missing", "all available");
            return new EbelIcc(icc(c));
        });
        families.put("icc_reml", c -> {
            c.oneOf("estimator", "reml");
            c.oneOf("missing", "all available");
            return new RemlIcc(c.oneOf("type", Icc.Type.AGREEMENT), c.oneOf("unit", Icc.Unit.SINGLE));
        });
        families.put("icc_reml_nested", c -> {
            c.oneOf("estimator", "reml");
            c.oneOf("missing", "all available");
            return new NestedIcc(c.oneOf("level", NestedIcc.Target.SLICE), c.oneOf("type", Icc.Type.AGREEMENT), c.oneOf("unit", Icc.Unit.SINGLE));
        });
        families.put("cronbach_alpha", c -> {
            c.oneOf("missing", "pairwise covariance");
            return new CronbachAlpha(c.flag("standardised", false));
        });
        families.put("finn", c -> {
            listwise(c);
            return new Finn(points(c), c.oneOf("model", Icc.Model.TWOWAY));
        });
        families.put("rwg", c -> {
            var usual = new Rwg(points(c));
            c.oneOf("null", usual.options().get("null"));
            c.oneOf("missing", usual.options().get("missing"));
            return usual;
        });
        families.put("robinson_a", c -> listwise(c, new RobinsonA()));
        families.put("iota", c -> {
            c.oneOf("scaled", "quantitative");
            return listwise(c, new Iota());
        });
    }

    private static Icc icc(Chosen c) throws Problem {
        return new Icc(c.oneOf("model", Icc.Model.TWOWAY), c.oneOf("type", Icc.Type.AGREEMENT), c.oneOf("unit", Icc.Unit.SINGLE));
    }

    private static void ranks(Map<String, Family> families) {
        families.put("kendall_w", c -> {
            listwise(c);
            return new KendallW(c.flag("correct_ties", true));
        });
        families.put("kendall_w_pairwise", c -> {
            c.oneOf("missing", new KendallWPairwise().options().get("missing"));
            return new KendallWPairwise();
        });
        families.put("mean_spearman", c -> correlation(c, true));
        families.put("mean_pearson", c -> correlation(c, false));
    }

    private static void tests(Map<String, Family> families) {
        for (var kind : MarginCoefficient.Kind.values()) {
            var test = new MarginCoefficient(kind);
            families.put(test.name(), c -> listwise(c, test));
        }
        families.put("bland_altman", c -> listwise(c, new MeanDifference()));
    }

    private static void listwise(Chosen c) throws Problem {
        c.oneOf("missing", "listwise");
    }

    private static Coefficient listwise(Chosen c, Coefficient coefficient) throws Problem {
        listwise(c);
        return coefficient;
    }

    private static Coefficient correlation(Chosen c, boolean rank) throws Problem {
        return new MeanCorrelation(rank, c.flag("fisher", false), c.oneOf("missing", "pairwise", "listwise").equals("pairwise"));
    }

    /** Points of a scale: the declared ones, or as many as were used. */
    private static int points(Chosen c) throws Problem {
        return c.points("s_levels", Math.max(2, CategorySet.natural(c.ratings()).of(c.ratings()).length));
    }

    private static Metric metric(Chosen c) throws Problem {
        var word = c.oneOf("metric", c.ratings().level().word(), "nominal", "ordinal", "interval", "ratio", "circular", "bipolar");
        double[] scale = CategorySet.natural(c.ratings()).of(c.ratings());
        double low = scale.length == 0 ? 0 : scale[0];
        double high = scale.length < 2 ? low + 1 : scale[scale.length - 1];
        return switch (word) {
            case "circular" -> new Metric.Circular(c.number("U", high - low + 1, Double.MIN_VALUE));
            case "bipolar" -> bipolar(c, low, high);
            default -> Metric.of(Level.of(word));
        };
    }

    private static Metric bipolar(Chosen c, double low, double high) throws Problem {
        double min = c.number("min", low, -Double.MAX_VALUE);
        return new Metric.Bipolar(min, c.number("max", Math.max(high, Math.nextUp(min)), Math.nextUp(min)));
    }
}

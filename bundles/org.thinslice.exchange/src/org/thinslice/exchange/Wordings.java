// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thinslice.base.Problem;
import org.thinslice.scheme.Items;
import org.thinslice.scheme.Points;
import org.thinslice.scheme.SchemeText;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.Category;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.study.Answer;
import org.thinslice.study.Plan;
import org.thinslice.study.Rating;

/** The words behind numbers and codes, from the version of the coding scheme that a rating was given with. */
final class Wordings {

    private static final int MOST = 10_000;

    private final Map<Integer, Scheme> schemes = new HashMap<>();
    /** What was asked before: a study has few different answers. */
    private final Map<Said, String> known = new HashMap<>();

    private record Said(int version, String item, Answer answer) {
    }

    /** Reads every version the study has. */
    static Wordings of(Plan plan) throws Problem {
        var words = new Wordings();
        for (var frozen : plan.schemes())
            words.schemes.put(frozen.version(), SchemeText.read(frozen.name(), frozen.xml()));
        return words;
    }

    /** The language in which schemes are worded first. */
    static String language(Scheme scheme) {
        return scheme.getLanguages().isEmpty() ? "en" : scheme.getLanguages().get(0);
    }

    /** The anchor of a point, the names of categories, else nothing. */
    String of(Rating rating) {
        if (rating.answer() instanceof Answer.Words)
            return "";
        var said = new Said(rating.schemeVersion(), rating.item(), rating.answer());
        return known.size() < MOST ? known.computeIfAbsent(said, this::of) : of(said);
    }

    private String of(Said said) {
        var scheme = schemes.get(said.version());
        return scheme == null ? "" : Items.find(scheme, said.item()).map(item -> of(item, said.answer(), language(scheme))).orElse("");
    }

    private static String of(Item item, Answer answer, String language) {
        if (item instanceof ScaleItem scale && answer instanceof Answer.Value value)
            return Points.anchor(scale, value.value(), language);
        if (item instanceof CategoryItem categories && answer instanceof Answer.Codes codes)
            return codes.codes().stream().map(code -> name(categories.getCategories(), code, language)).collect(Collectors.joining(" + "));
        return "";
    }

    private static String name(List<Category> categories, String code, String language) {
        for (var each : categories)
            if (each.getCode().equals(code))
                return Wording.of(each.getLabel(), language);
        return code;
    }
}

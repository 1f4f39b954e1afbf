// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.thinslice.base.Texts;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.Scheme;

/** The reasons an observer may give for not rating. */
public final class Reasons {

    private static final List<String> USUAL = List.of("picture", "sound", "hidden", "other");

    private Reasons() {
    }

    /** The reasons of an item in the order they are offered; the usual ones where it lists none; none if not allowed. */
    public static List<ReasonWord> of(Item item, String lang) {
        if (!item.isNotRatable())
            return List.of();
        return item.getReasons().isEmpty() ? usual(lang)
                : item.getReasons().stream().map(r -> new ReasonWord(r.getCode(), words(r.getCode(), Wording.of(r.getLabel(), lang)))).toList();
    }

    /** The reasons of all items that allow one, each code once, for slices that cannot be rated at all. */
    public static List<ReasonWord> ofAll(Scheme scheme, String lang) {
        var found = new LinkedHashMap<String, ReasonWord>();
        scheme.getItems().stream().flatMap(i -> of(i, lang).stream()).forEach(r -> found.putIfAbsent(r.code(), r));
        return new ArrayList<>(found.values());
    }

    private static List<ReasonWord> usual(String lang) {
        var texts = Texts.of(Reasons.class, Locale.forLanguageTag(lang));
        return USUAL.stream().map(code -> new ReasonWord(code, texts.say("reason." + code))).toList();
    }

    private static String words(String code, String label) {
        return label.isBlank() ? code : label;
    }
}

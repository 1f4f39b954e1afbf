// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.Problem;
import org.thinslice.scheme.Composites;
import org.thinslice.scheme.Items;
import org.thinslice.scheme.Keying;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.Composite;
import org.thinslice.scheme.model.Item;
import org.thinslice.study.Study;

/**
 * With what observers rated.
 *
 * @param name       of the coding scheme
 * @param version    its newest version
 * @param source     the literature it comes from; empty if none is named
 * @param languages  language tags, the first one is the default
 * @param sha256     fingerprint of the newest version
 * @param instructed whether it has instructions for observers
 * @param items      what is asked, in the order of the scheme
 * @param composites scores made of several items
 */
public record SchemeFacts(String name, int version, String source, List<String> languages, String sha256, boolean instructed, List<Asked> items,
        List<Made> composites) {

    /**
     * One item.
     *
     * @param key       its key
     * @param label     its short name
     * @param prompt    the question in the scheme's first language; may be empty
     * @param level     level of measurement: nominal, ordinal, interval, ratio
     * @param scale     its answers in words: points and anchors, categories, ends of the line
     * @param reversed  whether high answers stand for little
     * @param notRatable whether an observer could say that a slice cannot be rated
     */
    public record Asked(String key, String label, String prompt, String level, String scale, boolean reversed, boolean notRatable) {
    }

    /**
     * One composite.
     *
     * @param label of the composite
     * @param items labels of the items it is the mean of
     */
    public record Made(String key, String label, List<String> items) {
    }

    static SchemeFacts of(Study study) throws Problem {
        var frozen = study.plan().scheme();
        var scheme = study.scheme();
        var language = scheme.getLanguages().isEmpty() ? "en" : scheme.getLanguages().get(0);
        var items = new ArrayList<Asked>();
        for (var item : scheme.getItems())
            items.add(asked(item, language));
        return new SchemeFacts(frozen.name(), frozen.version(), scheme.getSource() == null ? "" : scheme.getSource(), List.copyOf(scheme.getLanguages()),
                frozen.sha256(), !Wording.of(scheme.getInstructions(), language).isBlank(), items,
                scheme.getComposites().stream().map(SchemeFacts::made).toList());
    }

    private static Asked asked(Item item, String language) {
        return new Asked(item.getKey(), Items.label(item), Wording.of(item.getPrompt(), language), item.getLevel().getLiteral(),
                ScaleWords.of(item, language), Keying.reversed(item), item.isNotRatable());
    }

    private static Made made(Composite composite) {
        return new Made(composite.getKey(), Composites.label(composite), composite.getItems().stream().map(Items::label).toList());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.util.Map;
import java.util.Optional;
import org.thinslice.base.Texts;
import org.thinslice.scheme.model.Composite;
import org.thinslice.scheme.model.Scheme;

/** Scores made of several items, for instance rapport as the mean of attentiveness, positivity and coordination. */
public final class Composites {

    private static final Texts TEXTS = Texts.of(Composites.class);

    private Composites() {
    }

    /** The short name for tables and charts: the label, or the key where there is none. */
    public static String label(Composite composite) {
        return composite.getLabel() == null || composite.getLabel().isBlank() ? composite.getKey() : composite.getLabel();
    }

    /** The composite of that key. */
    public static Optional<Composite> find(Scheme scheme, String key) {
        return scheme.getComposites().stream().filter(c -> key.equals(c.getKey())).findFirst();
    }

    /** How many answers a score needs: all, unless the composite says fewer are enough. */
    public static int needed(Composite composite) {
        var all = composite.getItems().size();
        return composite.getNeeded() <= 0 ? all : Math.min(composite.getNeeded(), all);
    }

    /**
     * The mean of the answered items, reverse-keyed ones turned round.
     *
     * @param raw the answers as given, by item key; an item without an answer has no entry
     */
    public static Score score(Composite composite, Map<String, Double> raw) {
        var answered = composite.getItems().stream().filter(i -> raw.containsKey(i.getKey()))
                .mapToDouble(i -> Keying.keyed(i, raw.get(i.getKey()))).summaryStatistics();
        var needed = needed(composite);
        if (answered.getCount() == 0 || answered.getCount() < needed)
            return new Score.NotDefined(TEXTS.say("composite.missing", label(composite), answered.getCount(), needed));
        return new Score.Value(answered.getAverage(), (int) answered.getCount());
    }
}

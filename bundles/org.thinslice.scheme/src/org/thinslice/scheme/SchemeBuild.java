// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.util.List;
import java.util.UUID;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.scheme.model.SchemeFactory;

/** Builds a scheme in code, in the order a person would write it. */
public final class SchemeBuild {

    private final Scheme scheme = SchemeFactory.eINSTANCE.createScheme();

    private SchemeBuild(String name) {
        scheme.setId(UUID.randomUUID().toString());
        scheme.setName(name);
    }

    /** Starts a scheme in English; other languages are added by {@link #languages}. */
    public static SchemeBuild scheme(String name) {
        return new SchemeBuild(name).languages("en");
    }

    /** Starts a rating scale with a step of 1, an interval measure. */
    public static ItemBuild.Scale scale(String key, double min, double max) {
        return new ItemBuild.Scale(key, min, max);
    }

    /** Starts a choice among categories, a nominal measure. */
    public static ItemBuild.Category category(String key) {
        return new ItemBuild.Category(key);
    }

    /** Starts a line from 0 to 100, an interval measure. */
    public static ItemBuild.Analogue analogue(String key) {
        return new ItemBuild.Analogue(key);
    }

    /** Starts an answer in the observer's own words. */
    public static ItemBuild.Words words(String key) {
        return new ItemBuild.Words(key);
    }

    /** Says the languages, the first being the default. */
    public SchemeBuild languages(String... tags) {
        scheme.getLanguages().clear();
        scheme.getLanguages().addAll(List.of(tags));
        return this;
    }

    /** Says what literature the scheme comes from. */
    public SchemeBuild source(String literature) {
        scheme.setSource(literature);
        return this;
    }

    /** Says what observers read first. */
    public SchemeBuild instructions(String lang, String text) {
        Wording.set(scheme.getInstructions(), lang, text);
        return this;
    }

    /** Adds an item. */
    public SchemeBuild item(ItemBuild<?, ? extends Item> item) {
        scheme.getItems().add(item.build());
        return this;
    }

    /** Adds the mean of items there are already; an unknown key is an error of the caller. */
    public SchemeBuild composite(String key, String label, String... items) {
        var composite = SchemeFactory.eINSTANCE.createComposite();
        composite.setKey(key);
        composite.setLabel(label);
        for (var item : items)
            composite.getItems().add(Items.find(scheme, item).orElseThrow(() -> new IllegalArgumentException("no item " + item)));
        scheme.getComposites().add(composite);
        return this;
    }

    /** The scheme. */
    public Scheme build() {
        return scheme;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import org.thinslice.scheme.model.AnalogueItem;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.Level;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.scheme.model.SchemeFactory;
import org.thinslice.scheme.model.TextItem;

/**
 * Builds an item in code; see {@link SchemeBuild}.
 *
 * @param <B> the builder itself
 * @param <I> the kind of item
 */
public abstract class ItemBuild<B extends ItemBuild<B, I>, I extends Item> {

    /** The item being built. */
    protected final I item;

    private ItemBuild(I item, String key, Level level) {
        this.item = item;
        item.setKey(key);
        item.setLevel(level);
    }

    /** The builder as its own type. */
    protected abstract B self();

    /** Says the short name for tables and charts. */
    public B label(String label) {
        item.setLabel(label);
        return self();
    }

    /** Says the question. */
    public B prompt(String lang, String text) {
        Wording.set(item.getPrompt(), lang, text);
        return self();
    }

    /** Says the line of help. */
    public B hint(String lang, String text) {
        Wording.set(item.getHint(), lang, text);
        return self();
    }

    /** Says the level of measurement. */
    public B level(Level level) {
        item.setLevel(level);
        return self();
    }

    /** Lets an observer leave it unanswered. */
    public B optional() {
        item.setRequired(false);
        return self();
    }

    /** Lets an observer say that it cannot be rated, with one of the usual reasons. */
    public B notRatable() {
        item.setNotRatable(true);
        return self();
    }

    /** Asks the observer how sure the answer is. */
    public B confidence() {
        item.setConfidence(true);
        return self();
    }

    /** The item. */
    public I build() {
        return item;
    }

    /** Builds a rating scale. */
    public static final class Scale extends ItemBuild<Scale, ScaleItem> {
        Scale(String key, double min, double max) {
            super(SchemeFactory.eINSTANCE.createScaleItem(), key, Level.INTERVAL);
            item.setMin(min);
            item.setMax(max);
        }

        /** Says the distance between points. */
        public Scale step(double step) {
            item.setStep(step);
            return this;
        }

        /** Puts words at a point; again for the same point: in another language. */
        public Scale anchor(double value, String lang, String text) {
            var anchor = item.getAnchors().stream().filter(a -> a.getValue() == value).findFirst().orElseGet(() -> {
                var fresh = SchemeFactory.eINSTANCE.createAnchor();
                fresh.setValue(value);
                item.getAnchors().add(fresh);
                return fresh;
            });
            Wording.set(anchor.getText(), lang, text);
            return this;
        }

        /** Makes it reverse-keyed. */
        public Scale reversed() {
            item.setReversed(true);
            return this;
        }

        @Override
        protected Scale self() {
            return this;
        }
    }

    /** Builds a choice among categories. */
    public static final class Category extends ItemBuild<Category, CategoryItem> {
        Category(String key) {
            super(SchemeFactory.eINSTANCE.createCategoryItem(), key, Level.NOMINAL);
        }

        /** Adds a category; again for the same code: its words in another language. */
        public Category choice(String code, String lang, String label) {
            var category = item.getCategories().stream().filter(c -> c.getCode().equals(code)).findFirst().orElseGet(() -> {
                var fresh = SchemeFactory.eINSTANCE.createCategory();
                fresh.setCode(code);
                item.getCategories().add(fresh);
                return fresh;
            });
            Wording.set(category.getLabel(), lang, label);
            return this;
        }

        /** Allows several categories at once. */
        public Category several() {
            item.setSeveral(true);
            return this;
        }

        @Override
        protected Category self() {
            return this;
        }
    }

    /** Builds a line from 0 to 100. */
    public static final class Analogue extends ItemBuild<Analogue, AnalogueItem> {
        Analogue(String key) {
            super(SchemeFactory.eINSTANCE.createAnalogueItem(), key, Level.INTERVAL);
        }

        /** Says the words at the two ends. */
        public Analogue ends(String lang, String low, String high) {
            Wording.set(item.getLow(), lang, low);
            Wording.set(item.getHigh(), lang, high);
            return this;
        }

        /** Makes it reverse-keyed. */
        public Analogue reversed() {
            item.setReversed(true);
            return this;
        }

        @Override
        protected Analogue self() {
            return this;
        }
    }

    /** Builds an answer in the observer's own words. */
    public static final class Words extends ItemBuild<Words, TextItem> {
        Words(String key) {
            super(SchemeFactory.eINSTANCE.createTextItem(), key, Level.NOMINAL);
        }

        @Override
        protected Words self() {
            return this;
        }
    }
}

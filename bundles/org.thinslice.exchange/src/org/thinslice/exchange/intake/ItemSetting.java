// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Numbers;
import org.thinslice.scheme.ItemBuild;
import org.thinslice.scheme.Points;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.Level;
import org.thinslice.scheme.model.ScaleItem;

/**
 * What an item of a table is to become in the coding scheme.
 *
 * @param name   its name in the table
 * @param key    its key in the scheme
 * @param label  its name for people
 * @param prompt what observers were asked
 * @param level  level of measurement
 * @param kind   how it is answered
 * @param min    lowest point of a scale
 * @param max    highest point of a scale
 * @param step   distance of its points
 * @param codes  categories; empty for numbers and words
 */
public record ItemSetting(String name, String key, String label, String prompt, Level level, Kind kind, double min, double max, double step,
        List<String> codes) {

    /** How an item is answered. */
    public enum Kind {
        /** A point of a scale. */
        SCALE,
        /** A place on a line from 0 to 100. */
        LINE,
        /** One of several categories. */
        CATEGORY,
        /** The observer's own words. */
        WORDS
    }

    private static final Texts TEXTS = Texts.of(ItemSetting.class);

    public ItemSetting {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(key, "key");
        label = label.isBlank() ? name : label;
        prompt = prompt.isBlank() ? label : prompt;
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(kind, "kind");
        codes = List.copyOf(codes);
    }

    /** The same with another name for people; a blank one is that of the table. */
    public ItemSetting withLabel(String other) {
        return new ItemSetting(name, key, other.strip(), prompt, level, kind, min, max, step, codes);
    }

    /** The same with another level of measurement. */
    public ItemSetting withLevel(Level other) {
        return new ItemSetting(name, key, label, prompt, other, kind, min, max, step, codes);
    }

    /**
     * The same with other points or categories.
     *
     * @param text {@code 1..7}, {@code 0..10/0.5}, {@code 0..100 line}, categories with commas between, or {@code words}
     * @throws Problem if it is none of these
     */
    public ItemSetting withPoints(String text) throws Problem {
        var plain = text.strip();
        if (plain.toLowerCase(Locale.ROOT).equals("words"))
            return new ItemSetting(name, key, label, prompt, Level.NOMINAL, Kind.WORDS, 0, 0, 1, List.of());
        if (plain.toLowerCase(Locale.ROOT).matches("0\\s*[.][.]\\s*100\\s+line"))
            return new ItemSetting(name, key, label, prompt, numeric(), Kind.LINE, 0, 100, 1, List.of());
        var range = plain.split("[.][.]|/");
        if (plain.contains("..") && range.length <= 3)
            return scale(plain, range);
        var codes = List.of(plain.split("\\s*,\\s*"));
        if (plain.isEmpty() || codes.stream().anyMatch(String::isBlank) || codes.stream().distinct().count() < codes.size() || codes.size() < 2)
            throw new Problem(null, name, TEXTS.say("item.points", name, text), TEXTS.say("item.points.next"), null);
        return new ItemSetting(name, key, label, prompt, level == Level.ORDINAL ? level : Level.NOMINAL, Kind.CATEGORY, 0, 0, 1, codes);
    }

    private ItemSetting scale(String text, String[] range) throws Problem {
        var low = Numbers.read(range[0].strip(), false);
        var high = Numbers.read(range[1].strip(), false);
        var apart = range.length == 3 ? Numbers.read(range[2].strip(), false) : Numbers.read("1", false);
        if (low.isEmpty() || high.isEmpty() || apart.isEmpty() || low.getAsDouble() >= high.getAsDouble() || apart.getAsDouble() <= 0)
            throw new Problem(null, name, TEXTS.say("item.points", name, text), TEXTS.say("item.points.next"), null);
        return new ItemSetting(name, key, label, prompt, numeric(), Kind.SCALE, low.getAsDouble(), high.getAsDouble(), apart.getAsDouble(), List.of());
    }

    private Level numeric() {
        return kind == Kind.CATEGORY && level == Level.NOMINAL || kind == Kind.WORDS ? Level.INTERVAL : level;
    }

    /** Its points as {@link #withPoints} reads them. */
    public String points() {
        return switch (kind) {
            case WORDS -> "words";
            case LINE -> "0..100 line";
            case CATEGORY -> String.join(", ", codes);
            case SCALE -> Points.print(min) + ".." + Points.print(max) + (step == 1 ? "" : "/" + Points.print(step));
        };
    }

    /** What is wrong with it; empty if nothing is. */
    public Optional<String> wrong() {
        if (kind != Kind.SCALE)
            return Optional.empty();
        return build() instanceof ScaleItem scale && Points.count(scale) < Points.MOST ? Optional.empty() : Optional.of(TEXTS.say("item.fine", name, Points.MOST - 1));
    }

    /** The item of the coding scheme. */
    public Item build() {
        var item = switch (kind) {
            case SCALE -> scaled(SchemeBuild.scale(key, min, max));
            case LINE -> finish(SchemeBuild.analogue(key).ends("en", "0", "100"));
            case WORDS -> finish(SchemeBuild.words(key));
            case CATEGORY -> categories(SchemeBuild.category(key));
        };
        item.setNotRatable(true);
        return item;
    }

    private Item scaled(ItemBuild.Scale scale) {
        var item = finish(scale);
        ((ScaleItem) item).setStep(step);
        return item;
    }

    private Item categories(ItemBuild.Category category) {
        codes.forEach(code -> category.choice(code, "en", code));
        return finish(category);
    }

    private Item finish(ItemBuild<?, ? extends Item> item) {
        return item.label(label).prompt("en", prompt).level(level).build();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thinslice.exchange.Numbers;
import org.thinslice.scheme.model.Level;

/** Guesses from the ratings of an item what kind of item it is. */
final class ItemGuess {

    private static final int MOST_CATEGORIES = 40;
    private static final int LINE = 100;
    private static final int FEW = 21;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_CATEGORY = 80;
    private static final Pattern WORD = Pattern.compile("\\p{L}{4}");

    /** What was seen of an item. */
    private static final class Seen {
        private final Set<String> words = new LinkedHashSet<>();
        private final boolean someArePlain;
        private int numbers;
        private int others;
        private double min = Double.POSITIVE_INFINITY;
        private double max = Double.NEGATIVE_INFINITY;
        private int decimals;
        private final EnumSet<Step> steps = EnumSet.allOf(Step.class);

        Seen(boolean someArePlain) {
            this.someArePlain = someArePlain;
        }

        /** "7 - very much" is a point of a scale whose other points have no words; where all have words, they are categories. */
        OptionalDouble number(String text, boolean decimalComma) {
            return someArePlain ? Worded.number(text, decimalComma) : Numbers.read(text, decimalComma);
        }
    }

    /** Distances of points that are usual, largest first. */
    private enum Step {
        WHOLE(1), HALF(.5), QUARTER(.25);

        private final double size;

        Step(double size) {
            this.size = size;
        }

        boolean fits(double value) {
            return value / size == Math.rint(value / size);
        }
    }

    private final boolean decimalComma;
    private final Map<String, Seen> items = new LinkedHashMap<>();

    private final Set<String> numbered;

    ItemGuess(boolean decimalComma, Set<String> numbered) {
        this.decimalComma = decimalComma;
        this.numbered = numbered;
    }

    /**
     * Looks at all ratings and gives a setting for each item, in the order in which items first come.
     *
     * @param offered answers that an item offers whether anybody chose them or not, where the table says so
     */
    static List<ItemSetting> of(List<Given> given, boolean decimalComma, UnaryOperator<String> labels, Map<String, Set<String>> offered) {
        var guess = new ItemGuess(decimalComma, given.stream().filter(each -> Numbers.read(each.value(), decimalComma).isPresent())
                .map(Given::item).collect(Collectors.toSet()));
        given.forEach(each -> guess.look(each.item(), each.value()));
        guess.items.keySet().forEach(item -> offered.getOrDefault(item, Set.of()).forEach(value -> guess.look(item, value)));
        var settings = new ArrayList<ItemSetting>();
        var taken = new HashSet<String>();
        guess.items.forEach((name, seen) -> settings.add(guess.setting(name, key(name, taken), labels.apply(name), seen)));
        return settings;
    }

    private void look(String item, String value) {
        var seen = items.computeIfAbsent(item, name -> new Seen(numbered.contains(name)));
        if (value.isEmpty())
            return;
        var number = seen.number(value, decimalComma);
        if (number.isEmpty()) {
            seen.others++;
            if (seen.words.size() <= MOST_CATEGORIES)
                seen.words.add(value);
            return;
        }
        seen.numbers++;
        seen.min = Math.min(seen.min, number.getAsDouble());
        seen.max = Math.max(seen.max, number.getAsDouble());
        seen.steps.removeIf(step -> !step.fits(number.getAsDouble()));
        seen.decimals = Math.max(seen.decimals, new BigDecimal(Numbers.text(number.getAsDouble())).scale());
    }

    private ItemSetting setting(String name, String key, String label, Seen seen) {
        if (seen.others > seen.numbers)
            return seen.words.size() > MOST_CATEGORIES || seen.words.size() < 2 || seen.words.stream().anyMatch(word -> word.length() > LONGEST_CATEGORY)
                    ? new ItemSetting(name, key, shortly(name, label), label, Level.NOMINAL, ItemSetting.Kind.WORDS, 0, 0, 1, List.of()) : category(name, key, label, seen);
        if (seen.numbers == 0)
            return new ItemSetting(name, key, shortly(name, label), label, Level.INTERVAL, ItemSetting.Kind.SCALE, 1, 7, 1, List.of());
        if (seen.min >= 0 && seen.max <= LINE && (seen.decimals > 0 || seen.max > FEW))
            return seen.max > FEW ? new ItemSetting(name, key, shortly(name, label), label, Level.INTERVAL, ItemSetting.Kind.LINE, 0, LINE, 1, List.of()) : scale(name, key, label, seen);
        return scale(name, key, label, seen);
    }

    private ItemSetting category(String name, String key, String label, Seen seen) {
        return new ItemSetting(name, key, shortly(name, label), label, Level.NOMINAL, ItemSetting.Kind.CATEGORY, 0, 0, 1, List.copyOf(new TreeSet<>(seen.words)));
    }

    private static ItemSetting scale(String name, String key, String label, Seen seen) {
        double step = seen.steps.stream().findFirst().map(each -> each.size).orElseGet(() -> BigDecimal.ONE.movePointLeft(seen.decimals).doubleValue());
        double low = Math.floor(seen.min);
        // a scale that was not used down to its lowest point began at 1 or 0 all the same
        double min = low > 1 && seen.max <= FEW ? 1 : low;
        double max = Math.max(Math.ceil(seen.max), min + 1);
        return new ItemSetting(name, key, shortly(name, label), label, Level.INTERVAL, ItemSetting.Kind.SCALE, min, max, step, List.of());
    }

    /** A whole question is no name where the table has a word for it: rapport, but not Q5_1. */
    private static String shortly(String name, String words) {
        return words.length() > LONGEST_NAME && WORD.matcher(name).find() ? name : words;
    }

    /** Letters with marks as letters without: gefuehl, not gef_hl. */
    private static String latin(String small) {
        var german = small.replace("\u00e4", "ae").replace("\u00f6", "oe").replace("\u00fc", "ue").replace("\u00df", "ss");
        return Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    /** A key as schemes have them: a small letter, then small letters, digits and underscores. */
    static String key(String name, Set<String> taken) {
        var plain = latin(name.toLowerCase(Locale.ROOT)).replaceAll("[^a-z0-9]+", "_").replaceAll("^[^a-z]+|_+$", "");
        var stem = plain.isEmpty() ? "item" : plain.substring(0, Math.min(24, plain.length())).replaceAll("_+$", "");
        var key = stem;
        for (int n = 2; !taken.add(key); n++)
            key = stem + "_" + n;
        return key;
    }
}

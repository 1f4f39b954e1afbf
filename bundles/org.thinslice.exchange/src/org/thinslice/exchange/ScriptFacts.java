// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.thinslice.base.Problem;
import org.thinslice.exchange.scripts.CodeWords;
import org.thinslice.exchange.scripts.ScriptColumn;
import org.thinslice.exchange.scripts.ScriptItem;
import org.thinslice.exchange.scripts.ScriptStudy;
import org.thinslice.exchange.scripts.ScriptTable;
import org.thinslice.scheme.Items;
import org.thinslice.scheme.Points;
import org.thinslice.scheme.Reasons;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.scheme.model.TextItem;
import org.thinslice.study.Answer;
import org.thinslice.study.Study;

/** Gathers from a study what the scripts of a folder say. Texts are as the files of the folder have them. */
final class ScriptFacts {

    private final Study study;
    private final Scheme scheme;
    private final String language;
    private final CsvFlavour flavour;
    private final WideNames names;

    ScriptFacts(Study study, CsvFlavour flavour, WideNames names) throws Problem {
        this.study = study;
        this.scheme = study.scheme();
        this.language = Wordings.language(scheme);
        this.flavour = flavour;
        this.names = names;
    }

    /**
     * Gathers it.
     *
     * @param ratings  the long table as it was written
     * @param flat     name of the long table without line breaks inside cells
     */
    ScriptStudy of(ExportSettings settings, CsvFacts ratings, String flat, List<ItemAgreement> agreement) throws Problem {
        var columns = ratings.columns().stream().map(c -> new ScriptColumn(c.head(), Failures.TEXTS.say("rating." + c.head()), kind(c.head()), c.bytes()))
                .toList();
        var tables = new ArrayList<ScriptTable>();
        for (var each : agreement)
            tables.add(table(each, settings));
        return new ScriptStudy(study.plan().settings().name(), settings.appVersion(), settings.at(), study.plan().settings().seed(), flat, columns,
                scheme.getItems().stream().map(this::item).toList(), reasons(), tables);
    }

    private static ScriptColumn.Kind kind(String head) {
        return switch (head) {
            case "attempt", "duration_ms", "plays", "scheme_version", "occasion", "confidence" -> ScriptColumn.Kind.WHOLE;
            case "final", "simulated" -> ScriptColumn.Kind.TRUTH;
            case "rated_at" -> ScriptColumn.Kind.MOMENT;
            default -> ScriptColumn.Kind.TEXT;
        };
    }

    private ScriptItem item(Item item) {
        var kind = item instanceof CategoryItem categories ? categories.isSeveral() ? ScriptItem.Kind.SEVERAL : ScriptItem.Kind.CATEGORY
                : item instanceof TextItem ? ScriptItem.Kind.WORDS : ScriptItem.Kind.NUMBER;
        return new ScriptItem(item.getKey(), Items.label(item), item.getLevel().getLiteral(), kind, codes(item));
    }

    private List<CodeWords> codes(Item item) {
        if (item instanceof CategoryItem categories)
            return categories.getCategories().stream().map(c -> new CodeWords(flavour.shown(c.getCode()), Wording.of(c.getLabel(), language))).toList();
        if (item instanceof ScaleItem scale)
            return scale.getAnchors().stream().filter(a -> !Wording.of(a.getText(), language).isBlank())
                    .map(a -> new CodeWords(Points.print(a.getValue()), Wording.of(a.getText(), language))).toList();
        return List.of();
    }

    /** The reasons the scheme offers, then others that were given. */
    private List<CodeWords> reasons() {
        var reasons = new LinkedHashMap<String, String>();
        Reasons.ofAll(scheme, language).forEach(reason -> reasons.put(reason.code(), reason.words()));
        for (var rating : study.answers())
            if (rating.answer() instanceof Answer.NotRatable not)
                reasons.putIfAbsent(not.reason(), not.reason());
        return reasons.entrySet().stream().map(e -> new CodeWords(flavour.shown(e.getKey()), e.getValue())).toList();
    }

    private ScriptTable table(ItemAgreement each, ExportSettings settings) throws Problem {
        var table = each.table();
        var item = Items.find(scheme, table.key()).orElse(null);
        List<CodeWords> codes = item instanceof CategoryItem ? codes(item) : List.of();
        return new ScriptTable(table.key(), table.label(), table.head().level().name().toLowerCase(Locale.ROOT), names.of(table.key()),
                table.observers().stream().map(observer -> observer.code()).toList(), codes, ScriptChecks.points(each.ratings()),
                ScriptChecks.of(each.ratings(), settings.agreement()));
    }
}

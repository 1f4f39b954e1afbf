// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Function;

import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Level;
import org.thinslice.base.Texts;
import org.thinslice.charts.Figures;
import org.thinslice.charts.Part;
import org.thinslice.study.Slice;

/** What a chart view makes of the desk's state: its figure, or a sentence as long as there is none. */
public enum Sight {

    /** Coefficients of all items with their intervals. */
    ITEMS {
        @Override
        Shown figure(AgreementDesk desk, StudyAgreement all, ItemAgreement item) {
            var tables = new LinkedHashMap<String, AgreementTable>();
            all.items().forEach(each -> tables.put(each.label(), each.results()));
            return new Shown.Drawn(Figures.agreement(tables, all.settings().confidence()));
        }
    },
    /** Each two observers of the item selected. */
    OBSERVERS {
        @Override
        Shown figure(AgreementDesk desk, StudyAgreement all, ItemAgreement item) {
            return item.pairs().size() < 2 ? new Shown.Words(TEXTS.say("observers.one", item.label()))
                    : new Shown.Drawn(Figures.pairs(item.label(), item.pairs(), all.palette()));
        }
    },
    /** The session selected, slice after slice. */
    SESSION {
        @Override
        Shown figure(AgreementDesk desk, StudyAgreement all, ItemAgreement item) {
            var session = desk.selected().get(Part.SESSION).orElseThrow();
            Function<String, String> start = code -> all.plan().slice(code).flatMap(all.plan()::spanOf).map(span -> Times.of(span.fromMicros())).orElse(code);
            return new Shown.Drawn(Figures.profile(item.label(), session, item.ratings(), all.slicesOf(session), start, all.palette()));
        }
    },
    /** How high or low each observer rates, and how widely. */
    SEVERITY {
        @Override
        Shown figure(AgreementDesk desk, StudyAgreement all, ItemAgreement item) {
            if (item.ratings().level() == Level.NOMINAL)
                return new Shown.Words(TEXTS.say("severity.nominal", item.label()));
            return item.pairs().size() < 2 ? new Shown.Words(TEXTS.say("observers.one", item.label()))
                    : new Shown.Drawn(Figures.severity(item.label(), item.ratings(), item.order(), all.palette()));
        }
    },
    /** Which points of the scale each observer uses. */
    USE {
        @Override
        Shown figure(AgreementDesk desk, StudyAgreement all, ItemAgreement item) {
            return item.ratings().categories().size() < 2 ? new Shown.Words(TEXTS.say("use.continuous", item.label()))
                    : new Shown.Drawn(Figures.use(item.label(), item.ratings()));
        }
    },
    /** How many observers it takes. */
    NEEDED {
        @Override
        Shown figure(AgreementDesk desk, StudyAgreement all, ItemAgreement item) {
            if (item.projections().isEmpty() || item.projections().get(0).reliability().number().isEmpty())
                return new Shown.Words(item.projections().isEmpty() ? TEXTS.say("needed.none", item.label())
                        : item.projections().get(0).reliability().why());
            return new Shown.Drawn(Figures.needed(item.label(), item.projections(), item.ratings().raters(), WANTED));
        }
    },
    /** The slice selected, with every observer's mark on the scale. */
    SLICE {
        @Override
        Shown figure(AgreementDesk desk, StudyAgreement all, ItemAgreement item) {
            var slice = desk.selected().get(Part.SLICE).flatMap(all.plan()::slice);
            if (slice.isEmpty())
                return new Shown.Words(TEXTS.say("slice.none"));
            return new Shown.Drawn(Figures.slice(item.label(), slice.get().code(), item.ratings(), all.palette()));
        }
    };

    /** The reliability a mean is usually asked to reach. */
    private static final double WANTED = .8;
    private static final Texts TEXTS = Texts.of(Sight.class);

    /** What is shown now. */
    public Shown of(AgreementDesk desk) {
        return desk.agreement().map(all -> figure(desk, all, desk.item().orElseThrow()))
                .orElseGet(() -> new Shown.Words(sentence(desk.stage())));
    }

    abstract Shown figure(AgreementDesk desk, StudyAgreement all, ItemAgreement item);

    /** The sentence in place of tables and figures that cannot be there yet. */
    public static String sentence(AgreementDesk.Stage stage) {
        return stage == AgreementDesk.Stage.READY ? "" : TEXTS.say("empty." + stage.name().toLowerCase(Locale.ROOT));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.List;
import java.util.Optional;

import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.PairMeasure;
import org.thinslice.agreement.PairTable;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;
import org.thinslice.charts.Numbers;
import org.thinslice.study.RatingTable;

/**
 * One item, or one composite: its ratings and what was computed from them.
 *
 * @param label   its name in tables and figures, unlike that of every other item
 * @param table   slices × observers
 * @param ratings the same as statistics take it
 * @param results the coefficients
 * @param pairs   each two observers
 * @param slices  ranked by disagreement
 */
public record ItemAgreement(String label, RatingTable table, Ratings ratings, AgreementTable results, PairTable pairs,
        List<RankedSlice> slices) {

    private static final Texts TEXTS = Texts.of(ItemAgreement.class);

    static ItemAgreement of(String label, RatingTable table, Settings settings, Progress progress) throws Stopped {
        var ratings = table.toRatings();
        var pairs = PairTable.of(ratings, PairMeasure.defaultFor(ratings.level()), settings.confidence());
        var results = AgreementTable.of(ratings, settings, progress);
        return new ItemAgreement(label, table, ratings, results, pairs, SliceRanking.of(table, ratings));
    }

    /** The same ratings with coefficients of other settings. */
    ItemAgreement again(Settings settings, Progress progress) throws Stopped {
        return new ItemAgreement(label, table, ratings, AgreementTable.of(ratings, settings, progress), pairs, slices);
    }

    /** Key of the item in the coding scheme. */
    public String key() {
        return table.key();
    }

    /** How much observers differ on a slice, in words: a standard deviation, or the share of pairs of observers. */
    public String disagreement(RankedSlice slice) {
        return ratings.level() == Level.NOMINAL ? TEXTS.say("slice.pairs", Numbers.plain(slice.disagreement() * 100, 0))
                : TEXTS.say("slice.deviation", Numbers.plain(slice.disagreement(), 2));
    }

    /** Where a slice stands in the ranking; empty if nobody rated it. */
    public Optional<RankedSlice> slice(String code) {
        return slices.stream().filter(slice -> slice.slice().code().equals(code)).findFirst();
    }
}

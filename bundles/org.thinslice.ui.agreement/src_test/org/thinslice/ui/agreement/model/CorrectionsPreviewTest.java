// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thinslice.exchange.Corrections;
import org.thinslice.exchange.Corrections.Place;
import org.thinslice.exchange.Corrections.Refused;
import org.thinslice.exchange.Corrections.Wanted;
import org.thinslice.study.Answer;
import org.thinslice.study.Study;

class CorrectionsPreviewTest {

    @Test
    void says_what_would_change_and_what_cannot_before_anything_is_written() throws Exception {
        var study = SmallStudy.rated();
        var rating = study.ratings().get(0);
        var preview = new CorrectionsPreview(study, corrections(study));
        assertThat(preview.canWrite()).isTrue();
        assertThat(preview.wanted()).containsExactly(List.of("2", rating.slice(), rating.observer(), rating.item(), "5", "2", "wrong button"));
        assertThat(preview.wantedHeads()).hasSameSizeAs(preview.wanted().get(0));
        assertThat(preview.refused()).containsExactly(List.of("3", "reason", "The correction has no reason."));
        assertThat(preview.refusedHeads()).hasSize(3);
        assertThat(preview.sentence()).isEqualTo("1 correction, 1 row refused, 4 read before. Mind this.");
        assertThat(preview.button()).isEqualTo("Write 1 correction");
        assertThat(study.corrections()).isEmpty();
    }

    @Test
    void a_yes_writes_the_corrections_into_the_ledger() throws Exception {
        var study = SmallStudy.rated();
        assertThat(new CorrectionsPreview(study, corrections(study)).write()).startsWith("1 correction was written.");
        assertThat(study.corrections()).singleElement().satisfies(one -> assertThat(one.answer()).isEqualTo(new Answer.Value(2)));
    }

    @Test
    void without_corrections_there_is_nothing_to_say_yes_to() throws Exception {
        var preview = new CorrectionsPreview(SmallStudy.rated(), new Corrections(List.of(), List.of(), 0, List.of()));
        assertThat(preview.canWrite()).isFalse();
        assertThat(preview.sentence()).startsWith("Nothing to correct");
    }

    private static Corrections corrections(Study study) {
        var wanted = new Wanted(new Place("Ratings", 2), study.ratings().get(0), new Answer.Value(2), "wrong button");
        return new Corrections(List.of(wanted), List.of(new Refused(new Place("Ratings", 3), "reason", "The correction has no reason.")), 4,
                List.of("Mind this."));
    }
}

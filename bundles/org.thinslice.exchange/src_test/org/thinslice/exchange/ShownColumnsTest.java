// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Coefficients;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;
import org.thinslice.study.Answer;
import org.thinslice.study.Answers;
import org.thinslice.study.Beside;
import org.thinslice.study.Correcting;
import org.thinslice.study.Excluded;
import org.thinslice.study.Mask;
import org.thinslice.study.Showing;

class ShownColumnsTest {

    private static final Mask MASK = Mask.of(.25, 0, .5, .5, Mask.Kind.BLUR);

    @TempDir
    Path folder;

    @Test
    void slices_say_what_was_hidden_and_what_was_shown_beside_them() throws Exception {
        var plan = SmallStudy.open().plan();
        var first = plan.slices().get(0);
        var pseudo = first.withBeside(new Beside("s2", 1_500_000, Beside.Side.LEFT, Beside.Sound.BOTH, List.of(MASK)));
        var changed = plan.withSlices(plan.slices().stream().map(one -> one.equals(first) ? pseudo : one).toList())
                .withRecordings(plan.recordings().stream().map(one -> one.id().equals("s1") ? one.withMasks(List.of(MASK, Mask.whole(Mask.Kind.BLACK))) : one).toList());
        var file = folder.resolve("slices.csv");
        CsvCells.write(file, StudyTables.slices(changed), changed.slices(), CsvFlavour.EXACT, Progress.NONE);
        var lines = Files.readAllLines(file);
        assertThat(lines.get(0)).contains("channel,kind,masks,beside,beside_session,beside_start_s,beside_side,beside_sound,beside_masks");
        assertThat(lines.get(1)).contains("pseudo_dyad,\"blur 0.25,0,0.5,0.5; black 0,0,1,1\",s2,session 2,1.5,left,both,\"blur 0.25,0,0.5,0.5\"");
        assertThat(lines.get(2)).contains("real,\"blur 0.25,0,0.5,0.5; black 0,0,1,1\",,,,,,");
        assertThat(lines.get(lines.size() - 1)).contains("video_and_audio,real,,,,,,,");
    }

    @Test
    void every_rating_says_which_kind_of_slice_and_which_channel_it_was() throws Exception {
        var file = folder.resolve("ratings.csv");
        LongTable.write(SmallStudy.open(), file, CsvFlavour.EXACT, Progress.NONE);
        var lines = Files.readAllLines(file);
        assertThat(lines.get(0)).endsWith("simulated,slice_kind,channel,correction_reason,excluded");
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.endsWith("real,video_and_audio,,"));
    }

    @Test
    void corrections_are_rows_of_their_own_and_what_is_excluded_says_why() throws Exception {
        var file = folder.resolve("ratings.csv");
        try (var study = SmallStudy.open()) {
            LongTable.write(study, file, CsvFlavour.EXACT, Progress.NONE);
            var before = Files.readAllLines(file);
            var slice = study.plan().slices().get(4).code();
            var changed = new Answer.Value(study.table("warmth").value(slice, "k1").orElseThrow() == 7 ? 1 : 7);
            study.curation().correct(List.of(new Correcting(Showing.rated("k1", slice), "warmth", changed, "typed wrong")));
            study.curation().exclude(List.of(Excluded.session("session 4")), "withdrew");
            LongTable.write(study, file, CsvFlavour.EXACT, Progress.NONE);
            var after = Files.readAllLines(file);
            assertThat(after).hasSize(before.size() + 1);
            assertThat(after.get(after.size() - 1)).contains(slice + ",k1,warmth," + Answers.words(changed)).contains(",2,true,").endsWith(",typed wrong,");
            for (int i = 1; i < before.size(); i++) {
                var corrected = before.get(i).contains("," + slice + ",k1,warmth,");
                var wanted = before.get(i).replace(",1,true,", corrected ? ",1,false," : ",1,true,");
                assertThat(after.get(i)).isEqualTo(before.get(i).contains("session 4") ? wanted + "withdrew" : wanted);
            }
        }
    }

    @Test
    void the_long_table_read_back_gives_the_study_without_what_is_excluded() throws Exception {
        var file = folder.resolve("ratings.csv");
        try (var study = SmallStudy.open()) {
            var slice = study.plan().slices().get(4).code();
            study.curation().correct(List.of(new Correcting(Showing.rated("k1", slice), "warmth", new Answer.NotRatable("wrong person"), "checked")));
            study.curation().exclude(List.of(Excluded.session("session 4"), Excluded.observer("k3"), Excluded.rating("k1", study.plan().slices().get(0).code())), "withdrew");
            LongTable.write(study, file, CsvFlavour.EXACT, Progress.NONE);
            var read = RatingsFile.read(file, Progress.NONE);
            for (var table : study.tables()) {
                var wanted = table.toRatings();
                var got = read.ratings(table.key(), wanted.level(), wanted.categories());
                assertThat(got.observations()).as(table.key()).isEqualTo(wanted.observations());
                var quick = Settings.DEFAULT.withRounds(0);
                var alpha = Coefficients.named(wanted, List.of("krippendorff_alpha"));
                assertThat(AgreementTable.of(got, alpha, quick, Progress.NONE).results().get(0).number())
                        .isEqualTo(AgreementTable.of(wanted, alpha, quick, Progress.NONE).results().get(0).number());
            }
            assertThat(read.remarks()).anyMatch(remark -> remark.contains("excluded"));
        }
    }

    @Test
    void the_codebook_says_what_these_columns_mean() throws Exception {
        var study = SmallStudy.open();
        assertThat(CodebookRow.of(study.plan(), study.scheme())).filteredOn(row -> row.variable().startsWith("beside") || row.variable().equals("slice_kind"))
                .hasSize(7).noneMatch(row -> row.meaning().isBlank() || row.meaning().startsWith("slice."));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.intake.Intake;
import org.thinslice.exchange.intake.IntoStudy;
import org.thinslice.exchange.intake.NewStudyFromTable;
import org.thinslice.exchange.intake.Sample;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.SchemeText;
import org.thinslice.study.Answer;
import org.thinslice.study.CrossedDesign;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.Rating;
import org.thinslice.study.Recording;
import org.thinslice.study.Showing;
import org.thinslice.study.SlicePlan;
import org.thinslice.study.SliceWindow;
import org.thinslice.study.Study;
import org.thinslice.study.StudySettings;

/** Every rating of a study goes out and comes back, whatever observers are called and wherever slices overlap. */
class RoundTripTest {

    private static final List<String> NAMES = List.of("k", "k 2", "K", "Zo\u00eb M\u00fcller", "zo\u00eb m\u00fcller", "<a href=\"x\">&amp;</a>", "a@b", "slices", "=1+1",
            "-5", "+k", "@k", "\ud83d\ude42", "x".repeat(200), "x".repeat(199) + "y", "'", "'quoted'", "k; 2, \"3\"", "true");
    private static final List<String> MOODS = List.of("sad", "glad", "=mixed'\"", "'=mixed'\"", "-");
    private static final List<String> WHY = List.of("picture", "no sound, <none> & \"nothing\"", "=1+1", "cannot rate: this", "\u00fc");

    @TempDir
    Path folder;

    private static Study study() throws Problem {
        var mood = SchemeBuild.category("mood").notRatable();
        MOODS.forEach(code -> mood.choice(code, "en", "it is " + code));
        var scheme = SchemeBuild.scheme("All").item(SchemeBuild.scale("rapport", -2, 6).notRatable()).item(SchemeBuild.analogue("line").notRatable()).item(mood)
                .item(SchemeBuild.category("seen").several().choice("a", "en", "A").choice("b", "en", "B").choice("c", "en", "C").notRatable())
                .item(SchemeBuild.words("said").optional()).build();
        scheme.setId("all");
        var start = Plan.start(new StudySettings(UUID.nameUUIDFromBytes(new byte[3]).toString(), "All", 5, 1),
                FrozenScheme.freeze(1, "All", SchemeText.write(scheme), SmallStudy.NOON)).withRecordings(List.of(
                        new Recording("r1", "the <first> & \"best\"", "r1.mp4", "ab".repeat(32), 1, 30_000_001, true, true, Map.of()),
                        new Recording("r2", "=second", "r2.mp4", "ab".repeat(32), 1, 21_000_000, true, true, Map.of())));
        // ten seconds each, a new one every 3.3333 s: three at a time
        var cut = SlicePlan.fixed(start, SliceWindow.ofSeconds(10, 3.333333, 0.000001)).addTo(start);
        var plan = CrossedDesign.complete(CrossedDesign.withNewcomers(cut, NAMES.stream().map(Observer::person).toList())).plan();
        var storage = new SmallStudy(plan);
        storage.append(ratings(plan));
        return Study.open(storage, InstantSource.fixed(SmallStudy.NOON), "1.0");
    }

    private static List<Rating> ratings(Plan plan) {
        var random = new Random(5);
        var ratings = new ArrayList<Rating>();
        for (var slice : plan.slices())
            for (var observer : plan.observers())
                for (var item : List.of("rapport", "line", "mood", "seen", "said"))
                    for (int attempt = 1; attempt <= 1 + random.nextInt(2); attempt++)
                        ratings.add(new Rating(new UUID(random.nextLong(), random.nextLong()).toString(), SmallStudy.NOON.plusMillis(ratings.size()),
                                Showing.rated(observer.code(), slice.code()), item, answer(item, random), attempt, OptionalInt.empty(), 1_000, 1, 1, "1.0", false));
        return ratings;
    }

    private static Answer answer(String item, Random random) {
        if (random.nextInt(6) == 0 && !item.equals("said"))
            return new Answer.NotRatable(WHY.get(random.nextInt(WHY.size())));
        return switch (item) {
            case "rapport" -> new Answer.Value(random.nextInt(9) - 2);
            case "line" -> new Answer.Value(random.nextDouble() * 100);
            case "mood" -> Answer.Codes.of(MOODS.get(random.nextInt(MOODS.size())));
            case "seen" -> new Answer.Codes(List.of(Set.<String>of(), Set.of("a"), Set.of("c", "b"), Set.of("a", "b", "c")).get(random.nextInt(4)));
            default -> new Answer.Words(List.of("two\nlines", "=1+1", "'=1+1", "''-", "-", "5", "<i>&amp;", "said, \"so\"").get(random.nextInt(8)) + random.nextInt(9));
        };
    }

    private static Intake intake(Path path) throws Problem {
        var sample = Sample.of(path, Progress.NONE);
        return Intake.read(sample, Intake.guess(sample), Map.of(), Progress.NONE);
    }

    /** The answers that count, by slice, observer and item. */
    private static Map<String, String> finals(List<Rating> ratings) {
        var words = new TreeMap<String, String>();
        var attempts = new TreeMap<String, Integer>();
        for (var rating : ratings) {
            var key = rating.slice() + "|" + rating.observer() + "|" + rating.item();
            if (attempts.merge(key, rating.attempt(), Math::max) == rating.attempt())
                words.put(key, rating.answer().toString());
        }
        return words;
    }

    /** What is the same whether an item of several categories came back as one of single ones, which a table does not tell. */
    private static Map<String, String> plain(List<Rating> ratings) {
        var plain = finals(ratings);
        plain.replaceAll((key, words) -> words.replaceAll("^(Codes|Words)\\[(codes=\\[|text=)(.*?)]?]$", "$3").replace(", ", "+").replaceAll("^$", "none"));
        return plain;
    }

    private void comesBack(Study study, Path file) throws Problem {
        var back = intake(file);
        assertThat(back.refused()).isEmpty();
        assertThat(back.remarks()).noneMatch(remark -> remark.contains("missing"));
        var fresh = NewStudyFromTable.of(back, back.items(), StudySettings.named("back", 1), SmallStudy.NOON, Progress.NONE);
        assertThat(fresh.refused()).isEmpty();
        assertThat(plain(fresh.ratings())).isEqualTo(plain(study.ratings()));
        var empty = Study.open(new SmallStudy(study.plan()), InstantSource.fixed(SmallStudy.NOON), "1.0");
        var into = IntoStudy.of(empty, back, false, SmallStudy.NOON, Progress.NONE);
        assertThat(into.refused()).isEmpty();
        assertThat(into.plan().observers()).as("nobody is there twice").isEqualTo(study.plan().observers());
        assertThat(finals(into.ratings())).isEqualTo(finals(study.ratings()));
        assertThatThrownBy(() -> IntoStudy.of(study, back, false, SmallStudy.NOON, Progress.NONE)).isInstanceOf(Problem.class)
                .hasMessageContaining("in the study already, with the same answer");
    }

    @ParameterizedTest
    @EnumSource
    void through_csv(CsvFlavour flavour) throws Exception {
        var study = study();
        var file = folder.resolve("ratings.csv");
        Export.write(study, file, ExportSettings.of("1.0", SmallStudy.NOON).withCsv(flavour), Progress.NONE);
        comesBack(study, file);
    }

    @Test
    void through_a_workbook() throws Exception {
        var study = study();
        var file = folder.resolve("ratings.xlsx");
        try (var book = new Book()) {
            TableSheet.add(book, new SheetTable<>("Ratings", CorrectionColumns.with(new LongColumns(study).columns()), 5, study.answers()), Progress.NONE);
            try (var out = Files.newOutputStream(file)) {
                book.writeTo(out, SmallStudy.NOON);
            }
        }
        comesBack(study, file);
    }

    @Test
    void through_files_of_elan() throws Exception {
        var study = study();
        Files.createDirectories(folder.resolve("eaf"));
        Export.write(study, folder.resolve("eaf/all.eaf"), ExportSettings.of("1.0", SmallStudy.NOON), Progress.NONE);
        comesBack(study, folder.resolve("eaf"));
        for (var name : List.of("all-r1.eaf", "all-r2.eaf"))
            for (var id : List.of("TIER_ID", "ANNOTATION_ID", "TIME_SLOT_ID")) {
                var ids = Pattern.compile(" " + id + "=\"([^\"]*)\"").matcher(Files.readString(folder.resolve("eaf").resolve(name))).results()
                        .map(found -> found.group(1)).toList();
                assertThat(ids).as(id + " of " + name).hasSizeGreaterThan(3).doesNotHaveDuplicates();
            }
    }

    @ParameterizedTest
    @EnumSource
    void names_in_a_csv_are_read_as_they_were_for_agreement(CsvFlavour flavour) throws Exception {
        var file = folder.resolve("ratings.csv");
        Export.write(study(), file, ExportSettings.of("1.0", SmallStudy.NOON).withCsv(flavour), Progress.NONE);
        var observers = RatingsFile.read(file, Progress.NONE).ratings("rapport", Level.INTERVAL, Categories.NONE);
        assertThat(IntStream.range(0, observers.raters()).mapToObj(observers::rater)).containsExactlyInAnyOrderElementsOf(NAMES);
    }
}

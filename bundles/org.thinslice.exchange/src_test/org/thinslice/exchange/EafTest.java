// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.eaf.EafRows;
import org.thinslice.exchange.intake.Intake;
import org.thinslice.exchange.intake.IntoStudy;
import org.thinslice.exchange.intake.NewStudyFromTable;
import org.thinslice.exchange.intake.Sample;
import org.thinslice.study.Answer;
import org.thinslice.study.Excluded;
import org.thinslice.study.PairedSlices;
import org.thinslice.study.Plan;
import org.thinslice.study.Rating;
import org.thinslice.study.SliceKind;
import org.thinslice.study.SliceWindow;
import org.thinslice.study.Study;
import org.thinslice.study.StudySettings;

class EafTest {

    @TempDir
    Path folder;

    @Test
    void what_goes_out_to_elan_comes_back_whole() throws Exception {
        var study = HostileStudy.open();
        Export.write(study, folder.resolve("all.eaf"), ExportSettings.of("1.0", SmallStudy.NOON), Progress.NONE);
        var intake = intake(folder);
        assertThat(intake.refused()).isEmpty();
        var ready = NewStudyFromTable.of(intake, intake.items(), StudySettings.named("back", 1), SmallStudy.NOON, Progress.NONE);
        assertThat(ready.refused()).isEmpty();
        assertThat(words(ready.ratings())).isEqualTo(words(finals(study)));
        for (var slice : ready.plan().slices()) {
            var before = study.plan().slice(slice.code()).orElseThrow();
            assertThat(slice.span()).isEqualTo(before.span());
            assertThat(ready.plan().sessionOf(slice)).isEqualTo(study.plan().sessionOf(before));
        }
    }

    @Test
    void a_study_that_has_everything_already_takes_nothing_twice() throws Exception {
        var study = HostileStudy.open();
        Export.write(study, folder.resolve("all.eaf"), ExportSettings.of("1.0", SmallStudy.NOON), Progress.NONE);
        assertThatThrownBy(() -> IntoStudy.of(study, intake(folder), false, SmallStudy.NOON, Progress.NONE)).isInstanceOf(Problem.class)
                .hasMessageContaining("in the study already, with the same answer");
    }

    @Test
    void what_is_excluded_stays_out() throws Exception {
        var study = HostileStudy.open();
        var slices = study.plan().slices();
        study.curation().exclude(List.of(Excluded.observer("k3"), Excluded.slice(slices.get(1).code()), Excluded.session(study.plan().sessionOf(slices.get(4))),
                Excluded.rating("k1", slices.get(2).code())), "why");
        Export.write(study, folder.resolve("all.eaf"), ExportSettings.of("1.0", SmallStudy.NOON), Progress.NONE);
        assertThat(folder.resolve("all-s1.eaf")).content().contains("rapport@k1", ">" + slices.get(2).code() + "<").doesNotContain("@k3", ">" + slices.get(1).code() + "<");
        assertThat(folder.resolve("all-s2.eaf")).doesNotExist();
        var back = intake(folder);
        assertThat(NewStudyFromTable.of(back, back.items(), StudySettings.named("back", 1), SmallStudy.NOON, Progress.NONE).ratings()).isNotEmpty()
                .noneMatch(rating -> rating.observer().equals("k1") && rating.slice().equals(slices.get(2).code()))
                .anyMatch(rating -> rating.observer().equals("k4") && rating.slice().equals(slices.get(2).code()));
    }

    @Test
    void control_slices_stay_out() throws Exception {
        var plan = HostileStudy.open().plan();
        var controls = PairedSlices.pseudoDyads(plan, SliceWindow.everySeconds(10), 4, 1, List.of());
        assertThat(controls.slices()).isNotEmpty();
        var study = Study.open(new SmallStudy(controls.addTo(plan)), InstantSource.fixed(SmallStudy.NOON), "1.0");
        Export.write(study, folder.resolve("all.eaf"), ExportSettings.of("1.0", SmallStudy.NOON), Progress.NONE);
        for (var slice : study.plan().slices())
            assertThat(Files.readString(folder.resolve("all-" + slice.recording() + ".eaf")).contains(">" + slice.code() + "<")).as(slice.code())
                    .isEqualTo(study.plan().kindOf(slice) == SliceKind.REAL);
    }

    @Test
    void a_study_with_everything_excluded_is_one_sentence() throws Exception {
        var study = HostileStudy.open();
        study.curation().exclude(study.plan().slices().stream().map(slice -> Excluded.slice(slice.code())).toList(), "why");
        assertThatThrownBy(() -> Export.write(study, folder.resolve("all.eaf"), ExportSettings.of("1.0", SmallStudy.NOON), Progress.NONE))
                .isInstanceOf(Problem.class).hasMessageContaining("excluded or a control slice");
    }

    @Test
    void each_observer_and_item_has_a_tier_with_the_vocabulary_of_the_item() throws Exception {
        Export.write(HostileStudy.open(), folder.resolve("all.eaf"), ExportSettings.of("1.0", SmallStudy.NOON), Progress.NONE);
        assertThat(folder.resolve("all-s1.eaf")).content().contains("TIER_ID=\"rapport@k1\"").contains("ANNOTATOR=\"k1\"").contains("PARENT_REF=\"slices\"")
                .contains("CONTROLLED_VOCABULARY_REF=\"mood\"").contains("CV_ID=\"mood\"").contains("CONSTRAINTS=\"Symbolic_Association\"")
                .contains("MEDIA_URL=\"file:///").contains("TIME_VALUE=\"10000\"")
                .as("slices end to end stand on one tier").doesNotContain("TIER_ID=\"slices 2\"");
    }

    @Test
    void tiers_that_elan_users_make_become_ratings_of_the_stretches_they_cover() throws Exception {
        var file = elan("""
                <TIER ANNOTATOR="ann" LINGUISTIC_TYPE_REF="default-lt" TIER_ID="rapport@ann">
                  <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2"><ANNOTATION_VALUE>5</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
                </TIER>
                <TIER LINGUISTIC_TYPE_REF="default-lt" PARTICIPANT="" TIER_ID="rapport@bob">
                  <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a2" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2"><ANNOTATION_VALUE>6</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
                </TIER>""");
        assertThat(EafRows.of(file)).containsExactly(List.of("dyad 0-12.5", "ann", "rapport", "5", "", "dyad", "0", "12.5", "rapport@ann"),
                List.of("dyad 0-12.5", "bob", "rapport", "6", "", "dyad", "0", "12.5", "rapport@bob"));
    }

    @Test
    void a_doctype_is_refused_and_nothing_is_fetched() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var url = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            var doctype = Files.writeString(folder.resolve("d.eaf"), "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"" + url + "\"><ANNOTATION_DOCUMENT/>");
            assertThatThrownBy(() -> EafRows.of(doctype)).isInstanceOf(Problem.class).hasMessageContaining("no annotation file of ELAN that can be read");
            var schema = Files.writeString(folder.resolve("s.eaf"), Files.readString(elan("")).replace("http://www.mpi.nl/tools/elan/EAFv3.0.xsd", url));
            assertThatThrownBy(() -> EafRows.of(schema)).isInstanceOf(Problem.class).hasMessageContaining("no annotation in it that rates");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_file_that_is_something_else_or_broken_is_one_sentence() throws Exception {
        var other = Files.writeString(folder.resolve("o.eaf"), "<html><body/></html>");
        assertThatThrownBy(() -> EafRows.of(other)).isInstanceOf(Problem.class).hasMessageContaining("no annotation file of ELAN");
        var cut = Files.writeString(folder.resolve("c.eaf"), Files.readString(elan("")).substring(0, 300));
        assertThatThrownBy(() -> EafRows.of(cut)).isInstanceOf(Problem.class).hasMessageContaining("damaged");
    }

    private Path elan(String tiers) throws Exception {
        return Files.writeString(folder.resolve("dyad.eaf"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <ANNOTATION_DOCUMENT AUTHOR="" DATE="2025-05-05T10:00:00+01:00" FORMAT="3.0" VERSION="3.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.mpi.nl/tools/elan/EAFv3.0.xsd">
                <HEADER MEDIA_FILE="" TIME_UNITS="milliseconds"><PROPERTY NAME="lastUsedAnnotationId">2</PROPERTY></HEADER>
                <TIME_ORDER><TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="0"/><TIME_SLOT TIME_SLOT_ID="ts2" TIME_VALUE="12500"/></TIME_ORDER>
                %s
                <LINGUISTIC_TYPE GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="default-lt" TIME_ALIGNABLE="true"/>
                </ANNOTATION_DOCUMENT>
                """.formatted(tiers));
    }

    private static Intake intake(Path path) throws Problem {
        var sample = Sample.of(path, Progress.NONE);
        return Intake.read(sample, Intake.guess(sample), Map.of(), Progress.NONE);
    }

    private static List<Rating> finals(Study study) {
        Plan plan = study.plan();
        var finals = new ArrayList<Rating>();
        plan.assignments().forEach(one -> finals.addAll(study.finals().of(one.showing()).values()));
        return finals;
    }

    private static Map<String, String> words(List<Rating> ratings) {
        var words = new HashMap<String, String>();
        for (var rating : ratings)
            words.put(rating.slice() + "|" + rating.observer() + "|" + rating.item(), rating.answer() instanceof Answer.NotRatable not
                    ? "cannot: " + not.reason() : rating.answer() instanceof Answer.Value value ? Double.toString(value.value())
                    : rating.answer() instanceof Answer.Codes codes ? codes.codes().isEmpty() ? "none" : String.join("+", codes.codes())
                    : ((Answer.Words) rating.answer()).text());
        return words;
    }
}

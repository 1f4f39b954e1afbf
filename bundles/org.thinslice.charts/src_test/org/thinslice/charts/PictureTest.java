// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PictureTest {

    @Test
    void a_picture_at_200_percent_has_twice_the_pixels() throws IOException {
        var picture = Picture.of(Samples.oneItem(), Look.LIGHT, new Size(640, 420, 2));
        var png = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertThat(png.getWidth()).isEqualTo(1280);
        assertThat(png.getHeight()).isEqualTo(840);
        assertThat(share(png, Look.LIGHT.accent().getRGB())).as("points and intervals").isBetween(.001, .05);
    }

    @Test
    void a_fitting_picture_is_as_high_as_its_labels_take_and_at_least_as_high_as_asked() {
        var least = Picture.leastHeight(Samples.pairs(), Look.LIGHT);
        assertThat(Picture.fitting(Samples.pairs(), Look.LIGHT, Size.of(640, 20), Subject.NONE).size()).isEqualTo(Size.of(640, least));
        assertThat(Picture.fitting(Samples.pairs(), Look.LIGHT, Size.of(640, 900), Subject.NONE).size()).isEqualTo(Size.of(640, 900));
    }

    @Test
    void thousands_of_slices_are_all_places_though_not_all_points() {
        var slices = IntStream.range(0, 5000).mapToObj(i -> new SliceDisagreement.Ranked("x" + i, "s" + i / 10, 5 - i / 1000.0,
                new Mark.Point(3, ""), 50)).toList();
        var picture = Picture.of(new SliceDisagreement("Rapport", "SD", slices), Look.LIGHT, Size.of(640, 300),
                Subject.of(Part.SLICE, "x4321"));
        assertThat(picture.spots()).hasSize(5000);
        assertThat(picture.spots().get(4321).tip()).contains("x4321");
        assertThat(Picture.svg(new SliceDisagreement("Rapport", "SD", slices), Look.LIGHT, Size.of(640, 300)).length()).isLessThan(1_200_000);
    }

    @Test
    void the_ground_is_that_of_the_theme() {
        var picture = Picture.of(Samples.profile(4), Look.DARK, Size.of(320, 240));
        assertThat(share(picture.image(), 0xFF000000 | Look.DARK.ground())).isGreaterThan(.6);
    }

    @Test
    void the_cell_of_two_observers_is_where_a_click_finds_it() {
        var picture = Picture.of(Samples.pairs(), Look.LIGHT, Size.of(640, 420));
        var spot = picture.at(620, 60).orElseThrow();
        assertThat(spot.subject().get(Part.OBSERVER)).contains("k1");
        assertThat(spot.subject().get(Part.OTHER_OBSERVER)).contains("k6");
        assertThat(spot.tip()).startsWith("k1 and k6: .").endsWith("48 slices rated by both");
    }

    @Test
    void a_rating_is_found_before_the_slice_it_lies_in() {
        var picture = Picture.of(Samples.profile(4), Look.LIGHT, Size.of(640, 420));
        var rating = picture.spots().stream().filter(spot -> spot.subject().get(Part.OBSERVER).isPresent()).findFirst().orElseThrow();
        var box = rating.area().getBounds2D();
        assertThat(picture.at(box.getCenterX(), box.getCenterY()).orElseThrow().subject()).isEqualTo(rating.subject());
        assertThat(picture.at(box.getCenterX(), 300).orElseThrow().subject().get(Part.OBSERVER)).isEmpty();
    }

    @Test
    void a_row_is_hit_over_the_whole_width() {
        var picture = Picture.of(Samples.oneItem(), Look.LIGHT, Size.of(640, 420));
        assertThat(picture.at(20, 60).orElseThrow().subject().get(Part.COEFFICIENT)).contains("Percent agreement");
        assertThat(picture.at(630, 60).orElseThrow().tip()).isEqualTo("Rapport, Percent agreement: .31 [.24, .39]");
    }

    @Test
    void what_is_selected_looks_different() {
        var none = Picture.of(Samples.oneItem(), Look.LIGHT, Size.of(640, 420));
        var one = Picture.of(Samples.oneItem(), Look.LIGHT, Size.of(640, 420), Subject.of(Part.COEFFICIENT, "ICC(A,1)"));
        assertThat(one.png()).isNotEqualTo(none.png());
    }

    @Test
    void every_figure_becomes_svg_with_real_text() throws Exception {
        for (var figure : Gallery.figures().values()) {
            var document = parse(Picture.svg(figure, Look.LIGHT, Size.of(640, 420)));
            assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(figure.title());
            assertThat(document.getElementsByTagName("text").getLength()).isGreaterThan(8);
            assertThat(document.getElementsByTagName("path").getLength()).isGreaterThan(8);
        }
    }

    @Test
    void names_of_more_observers_than_there_is_room_for_are_left_out_not_piled_up() throws Exception {
        var codes = IntStream.range(10, 70).mapToObj(i -> "ob" + i).toList();
        var lines = codes.stream().map(code -> new SessionProfile.ObserverLine(code, List.of(OptionalDouble.of(5)))).toList();
        var profile = new SessionProfile("Rapport", "s1", Scale.of(1, 9), List.of(new SessionProfile.SliceColumn("a", "0:30", new Mark.Point(5, ""))), lines,
                new Palette(codes));
        var slice = new SliceRatings("Rapport", "a", Scale.of(1, 9), codes.stream().map(code -> new SliceRatings.Given(code, 9)).toList(),
                new Mark.Point(9, ""), new Palette(codes));
        assertThat(words(profile, 300)).contains("mean").doesNotContainAnyElementsOf(codes);
        assertThat(words(profile, 1600)).containsAll(codes);
        assertThat(words(slice, 300)).doesNotContainAnyElementsOf(codes);
        assertThat(words(slice, 1600)).containsAll(codes).contains("1", "9").doesNotContain("10");
    }

    private static List<String> words(Figure figure, int height) throws Exception {
        var texts = parse(Picture.svg(figure, Look.LIGHT, Size.of(360, height))).getElementsByTagName("text");
        return IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
    }

    @Test
    void every_figure_can_be_drawn_very_small() {
        for (var figure : Gallery.figures().values())
            assertThat(Picture.of(figure, Look.LIGHT, Size.of(20, 12)).image().getWidth()).isEqualTo(20);
    }

    private static Document parse(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static double share(BufferedImage image, int rgb) {
        var count = 0;
        for (var y = 0; y < image.getHeight(); y++)
            for (var x = 0; x < image.getWidth(); x++)
                if (image.getRGB(x, y) == rgb)
                    count++;
        return count / (double) (image.getWidth() * image.getHeight());
    }
}

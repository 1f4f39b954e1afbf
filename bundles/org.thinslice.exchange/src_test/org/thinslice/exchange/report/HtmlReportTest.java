// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.exchange.ExportSettings;
import org.thinslice.exchange.StudiesForTests;
import org.thinslice.study.Study;

class HtmlReportTest {

    @TempDir
    Path folder;

    private static ExportSettings settings() {
        return ExportSettings.of("1.0", StudiesForTests.NOON).withAgreement(Settings.DEFAULT.withRounds(100));
    }

    private String written(Study study) throws Exception {
        var file = folder.resolve("report.html");
        HtmlReport.write(study, file, settings(), Progress.NONE);
        return Files.readString(file);
    }

    @Test
    void has_every_part() throws Exception {
        var html = written(StudiesForTests.awkward());
        assertThat(html).startsWith("<!DOCTYPE html>").contains("<html lang=\"en\">", "id=\"summary\"", "id=\"study\"", "id=\"items\"", "id=\"item-2\"",
                "id=\"observers\"", "id=\"left\"", "id=\"choices\"", "id=\"words\"", "id=\"grras\"", "id=\"origin\"", "2026-03-01 12:00", "Thinslice 1.0");
    }

    /** By hand from ratings 7 6 3 and 4 4 2: differences 3, 2, 1, so mean 2, SD 1, limits .04 and 3.96; t(2) = 4.3027. */
    @Test
    void pairs_name_their_measure_and_say_how_far_apart_they_are() throws Exception {
        var given = new int[][] { { 7, 6, 3 }, { 4, 4, 2 } };
        var study = StudiesForTests.rated(List.of("k1", "k2"), (slice, observer) -> slice < 3 ? given[observer][slice] : 0);
        assertThat(written(study)).contains("Pearson", "does not see strictness", "2.00 [−0.48, 4.48]", ">0.04 [", ">3.96 [", "CUSUM alarm: the rating at which",
                "without minus with");
    }

    @Test
    void what_people_wrote_stays_words() throws Exception {
        var html = written(StudiesForTests.awkward());
        assertThat(html).contains("A &lt;study&gt; &amp; more", "=HYPERLINK(&quot;http://x&quot;)").doesNotContain("<study>", "\"http://x\"");
    }

    @Test
    void only_its_own_script_may_run_and_nothing_may_be_fetched() throws Exception {
        var html = written(StudiesForTests.awkward());
        assertThat(html).contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; script-src &#39;" + Asset.SCRIPT.fingerprint())
                .contains("<script>" + Asset.SCRIPT.text() + "</script>");
        assertThat(html.replace("http://www.w3.org/2000/svg", "").replace("http://x", "")).doesNotContain("http://", "https://", "src=\"", "@import", "url(\"");
    }

    @Test
    void a_single_observer_gets_a_report_that_says_what_is_missing() throws Exception {
        assertThat(written(StudiesForTests.alone()).replace(Asset.SCRIPT.text(), "")).contains("id=\"item-1\"", "needs at least two observers")
                .doesNotContain("NaN", "null", "Infinity");
    }

    @Test
    void reads_the_same_on_every_machine() throws Exception {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            var german = written(StudiesForTests.awkward());
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(written(StudiesForTests.awkward())).isEqualTo(german);
            Locale.setDefault(Locale.US);
            assertThat(written(StudiesForTests.awkward())).isEqualTo(german);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void stopping_leaves_the_report_that_was_there() throws Exception {
        var file = Files.writeString(folder.resolve("old.html"), "old");
        assertThatThrownBy(() -> HtmlReport.write(StudiesForTests.awkward(), file, settings(), (done, total) -> done < 500)).isInstanceOf(Stopped.class);
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("old.html");
    }

    @Test
    void a_place_that_cannot_be_written_is_one_sentence() {
        var file = folder.resolve("absent/report.html");
        assertThatThrownBy(() -> HtmlReport.write(StudiesForTests.awkward(), file, settings(), Progress.NONE)).isInstanceOf(Problem.class)
                .hasMessageContaining("report.html");
    }

    @Test
    void escapes_what_html_cannot_hold() {
        assertThat(Html.escaped("a<b>&\"c'")).isEqualTo("a&lt;b&gt;&amp;&quot;c&#39;");
        assertThat(Html.escaped("x\u0000y\uD800z\uFFFE\u0085\t\n")).isEqualTo("x\uFFFDy\uFFFDz\uFFFD\uFFFD\t\n");
        assertThat(Html.escaped("k̂ 😀 −")).isEqualTo("k̂ 😀 −");
    }

    @Test
    void numbers_are_sorted_by_themselves_and_shortened_for_the_eye() {
        var html = new Html();
        Table.of("t", List.of(List.of("who", "value"), List.of("a", "0.123456"), List.of("b", "–"), List.of("c", "−.05 [−.10, .20]"))).write(html);
        assertThat(html.toString()).contains("data-s=\"0.123456\"><bdi>0.123<", "data-s=\"-0.05\"><bdi>−.05 [−.10, .20]<", "<bdi>–<");
    }
}

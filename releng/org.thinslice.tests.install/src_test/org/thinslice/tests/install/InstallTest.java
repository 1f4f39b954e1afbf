// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallTest {

    @TempDir
    Path folder;

    @Test
    void the_bare_platform_knows_nothing_of_thinslice() throws Exception {
        assertThat(BarePlatform.in(folder).bundles()).isNotEmpty().noneMatch(name -> name.startsWith("org.thinslice."));
    }

    @Test
    void an_observer_gets_the_rating_view_and_nothing_of_the_managers() throws Exception {
        var platform = BarePlatform.in(folder);
        var run = platform.install("org.thinslice.observer.feature");
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(platform.bundles()).contains("org.thinslice.observer", "org.thinslice.store", "org.thinslice.media")
                .doesNotContain("org.thinslice.workbench", "org.thinslice.cli", "org.thinslice.exchange",
                        "org.thinslice.ui.design", "org.thinslice.ui.agreement");
    }

    @Test
    void only_the_native_code_of_this_machine_is_installed() throws Exception {
        var platform = BarePlatform.in(folder);
        var run = platform.install("org.thinslice.observer.feature");
        assertThat(run.exit()).as(run.output()).isZero();
        var arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        assertThat(platform.bundles()).filteredOn(name -> name.startsWith("org.thinslice.media.ffmpeg."))
                .containsExactly("org.thinslice.media.ffmpeg.linux." + arch);
    }

    @Test
    void a_lab_manager_gets_everything_and_the_command_line_answers() throws Exception {
        var platform = BarePlatform.in(folder);
        var run = platform.install("org.thinslice.manager.feature");
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(platform.bundles()).contains("org.thinslice.workbench", "org.thinslice.ui.design", "org.thinslice.ui.rating",
                "org.thinslice.ui.agreement", "org.thinslice.exchange", "org.thinslice.cli", "org.apache.poi");
        var help = platform.application("org.thinslice.cli.application", "--help");
        assertThat(help.exit()).as(help.output()).isZero();
        assertThat(help.output()).contains("agreement", "assign", "verify");
    }

    @Test
    void a_workbook_it_exports_is_what_the_standard_of_workbooks_asks_for() throws Exception {
        var platform = BarePlatform.in(folder);
        assertThat(platform.install("org.thinslice.manager.feature").exit()).isZero();
        var table = Files.writeString(folder.resolve("ratings.csv"), ratings());
        var study = folder.resolve("ratings.study");
        var workbook = folder.resolve("ratings.xlsx");
        var read = platform.application("org.thinslice.cli.application", "import", table.toString(), "--to", study.toString(), "--yes");
        assertThat(read.exit()).as(read.output()).isZero();
        var written = platform.application("org.thinslice.cli.application", "export", study.toString(), "--to", workbook.toString());
        assertThat(written.exit()).as(written.output()).isZero();
        assertThat(WorkbookParts.of(workbook)).hasSizeGreaterThan(20).allSatisfy((part, faults) -> assertThat(faults).as(part).isEmpty());
    }

    /** Five observers rate twelve slices of three sessions on two scales and one item with names. */
    private static String ratings() {
        var lines = new StringBuilder("observer,session,slice,item,rating\n");
        for (int slice = 0; slice < 12; slice++)
            for (int observer = 0; observer < 5; observer++) {
                var place = "k%d,s%d,x%02d".formatted(observer, slice / 4, slice);
                lines.append("%s,rapport,%d%n".formatted(place, 1 + (slice + observer * observer) % 7));
                lines.append("%s,\"ease & <calm>\",%d%n".formatted(place, 1 + (slice * 2 + observer % 2) % 7));
                lines.append("%s,gaze,%s%n".formatted(place, List.of("towards", "away", "down").get((slice + observer / 2) % 3)));
            }
        return lines.toString();
    }
}

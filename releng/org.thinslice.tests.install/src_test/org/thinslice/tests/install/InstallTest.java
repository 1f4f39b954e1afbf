// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

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
}

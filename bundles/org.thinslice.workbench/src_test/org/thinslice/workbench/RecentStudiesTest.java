// SPDX-License-Identifier: EPL-2.0
package org.thinslice.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentStudiesTest {

    @TempDir
    Path folder;

    private final RecentStudies recent = new RecentStudies(new EclipsePreferences());

    private Path study(String name) throws IOException {
        return Files.createFile(folder.resolve(name));
    }

    @Test
    void the_study_opened_last_comes_first_and_only_once() throws IOException {
        var pilot = study("pilot.study");
        var main = study("main.study");
        recent.add(pilot);
        recent.add(main);
        recent.add(pilot);
        assertThat(recent.list()).containsExactly(pilot, main);
        assertThat(recent.newest()).contains(pilot);
    }

    @Test
    void a_study_that_is_gone_is_not_offered() throws IOException {
        var pilot = study("pilot.study");
        recent.add(pilot);
        Files.delete(pilot);
        assertThat(recent.list()).isEmpty();
    }

    @Test
    void eight_studies_are_kept() throws IOException {
        for (var name : List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"))
            recent.add(study(name + ".study"));
        assertThat(recent.list()).hasSize(8).doesNotContain(folder.resolve("1.study"));
    }
}

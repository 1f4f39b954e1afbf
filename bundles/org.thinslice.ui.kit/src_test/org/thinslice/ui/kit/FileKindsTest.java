// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thinslice.ui.kit.FileKinds.Kind;

class FileKindsTest {

    private final FileKinds figures = new FileKinds(List.of(new Kind("Picture", ".png"), new Kind("Drawing", ".svg"), new Kind("Workbook", ".xlsx")));
    private final FileKinds exports = new FileKinds(List.of(new Kind("Workbook", ".xlsx"), new Kind("Table", ".csv"), new Kind("Folder", "")));

    @Test
    void the_kind_chosen_in_the_dialog_decides_unless_the_name_says_otherwise() {
        assertThat(figures.meant(Path.of("a", "Agreement.png"), 1)).isEqualTo(Path.of("a", "Agreement.svg"));
        assertThat(figures.meant(Path.of("a", "Agreement.svg"), 0)).isEqualTo(Path.of("a", "Agreement.svg"));
        assertThat(figures.meant(Path.of("a", "Agreement"), 2)).isEqualTo(Path.of("a", "Agreement.xlsx"));
        assertThat(figures.meant(Path.of("a", "v1.2"), -1)).isEqualTo(Path.of("a", "v1.2.png"));
    }

    @Test
    void letters_stay_as_they_were_typed() {
        assertThat(figures.meant(Path.of("A.PNG"), 0)).isEqualTo(Path.of("A.PNG"));
        assertThat(figures.meant(Path.of("A.PNG"), 1)).isEqualTo(Path.of("A.svg"));
    }

    @Test
    void a_folder_has_no_ending() {
        assertThat(exports.meant(Path.of("Study 1.xlsx"), 2)).isEqualTo(Path.of("Study 1"));
        assertThat(exports.meant(Path.of("Study 1"), 2)).isEqualTo(Path.of("Study 1"));
        assertThat(exports.meant(Path.of("Study 1.csv"), 2)).isEqualTo(Path.of("Study 1.csv"));
    }

    @Test
    void a_name_made_of_words_is_one_every_file_system_takes() {
        assertThat(exports.suggested("Who? Me: a/b\\c")).isEqualTo("Who- Me- a-b-c.xlsx");
    }
}

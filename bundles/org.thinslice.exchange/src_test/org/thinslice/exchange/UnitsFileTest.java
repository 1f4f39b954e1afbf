// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinslice.agreement.unitizing.Unit;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

class UnitsFileTest {

    @TempDir
    Path folder;

    private UnitsFile read(String text) throws Exception {
        return UnitsFile.read(Files.writeString(folder.resolve("units.csv"), text), Progress.NONE);
    }

    @Test
    void units_come_with_ends_or_lengths_and_with_recordings_or_without() throws Exception {
        var one = read("rater,start,length,category\n1,2.5,3,a\n2,4,1,b\n").recordings(OptionalDouble.empty(), OptionalDouble.of(20));
        assertThat(one).singleElement().satisfies(recording -> {
            assertThat(recording.units()).containsExactly(new Unit("1", 2.5, 5.5, "a"), new Unit("2", 4, 5, "b"));
            assertThat(recording.begin()).isZero();
            assertThat(recording.end()).isEqualTo(20);
        });
        var two = read("Recording;Observer;Start;End;Code\nx;k1;1,5;3;a\ny;k1;-2;3;a\ny;k2;;;\n").recordings(OptionalDouble.empty(), OptionalDouble.empty());
        assertThat(two).hasSize(2);
        assertThat(two.get(0).units()).containsExactly(new Unit("k1", 1.5, 3, "a"));
        assertThat(two.get(1).begin()).isEqualTo(-2);
        assertThat(two.get(1).end()).isEqualTo(3);
        assertThat(two.get(1).raters()).as("who marked nothing").containsExactly("k1", "k2");
    }

    @Test
    void a_recording_without_units_needs_its_length() throws Exception {
        var file = read("recording,rater,start,end\nx,1,,\nx,2,,\ny,1,0,5\n");
        assertThat(file.recordings(OptionalDouble.empty(), OptionalDouble.empty())).hasSize(1);
        assertThat(file.recordings(OptionalDouble.empty(), OptionalDouble.of(9))).hasSize(2);
        assertThatThrownBy(() -> file.recordings(OptionalDouble.empty(), OptionalDouble.of(4))).isInstanceOf(Problem.class).hasMessageContaining("0 to 5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "rater,start,category|1,2,a|columns", "rater,start,end|1,x,3|row 2", "rater,start,end|1,3,3|row 2", "rater,start,end|,1,3|row 2" })
    void what_is_wrong_is_named_with_its_place(String head, String row, String said) {
        assertThatThrownBy(() -> read(head + "\n" + row + "\n")).isInstanceOf(Problem.class).hasMessageContaining("units.csv").hasMessageContaining(said);
    }
}

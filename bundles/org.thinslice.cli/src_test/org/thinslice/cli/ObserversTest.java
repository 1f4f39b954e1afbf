// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObserversTest {

    private static final int SLICES = 60;

    @TempDir
    Path folder;

    /** Three observers on a scale of five; k2 rates one point lower; k3 rates backwards, rising by 2 points. Every sixth slice is repeated. */
    private Path table(String order) throws Exception {
        var random = new SplittableRandom(6);
        var text = new StringBuilder("slice,observer,value,role,occasion," + order + "\n");
        for (int s = 0; s < SLICES; s++) {
            double level = 2.2 + 2.2 * random.nextDouble();
            for (int k = 1; k <= 3; k++) {
                int position = k == 3 ? SLICES - s : s + 1;
                double drift = k == 3 ? 2.0 * position / SLICES - 1 : k == 2 ? -1 : 0;
                long value = Math.max(1, Math.min(5, Math.round(level + drift + .3 * random.nextGaussian())));
                text.append("s%d,k%d,%d,rated,1,%s\n".formatted(s, k, value, when(order, position)));
                if (s % 6 == 0)
                    text.append("s%d,k%d,%d,repeat,2,%s\n".formatted(s, k, Math.max(1, value - (s % 12 == 0 ? 1 : 0)), when(order, SLICES + position)));
            }
        }
        return Files.writeString(folder.resolve(order + ".csv"), text);
    }

    private static String when(String order, int position) {
        return order.equals("position") ? Integer.toString(position) : "2026-03-01T%02d:%02d:00Z".formatted(9 + position / 60, position % 60);
    }

    private static List<String> csv(Ran ran, String section, String name, String measure) {
        return ran.lines().stream().filter(line -> line.startsWith("," + section + ",") && line.contains("," + name + "," + measure + ","))
                .map(line -> List.of(line.split(",", -1))).findFirst().orElseThrow();
    }

    private static double value(Ran ran, String section, String name, String measure) {
        return Double.parseDouble(csv(ran, section, name, measure).get(5));
    }

    @Test
    void severity_drift_and_repeats_come_from_one_long_table() throws Exception {
        var ran = Ran.thinslice("observers", table("position"), "--level", "ordinal", "--categories", "1..5", "--format", "csv");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(value(ran, "severity", "k2", "shift")).isBetween(-1.2, -.7);
        assertThat(value(ran, "drift", "k3", "slope")).isEqualTo(2.0 / SLICES, within(.008));
        assertThat(Double.parseDouble(csv(ran, "drift", "k3", "slope").get(10))).isLessThan(1e-6);
        assertThat(value(ran, "drift", "k3", "cusum_alarm")).isBetween(21.0, 60.0);
        assertThat(csv(ran, "drift", "k1", "slope").get(11)).isEqualTo("60");
        assertThat(value(ran, "repeats", "k1", "sd_of_measurement")).isBetween(.3, .5);
        assertThat(csv(ran, "repeats", "k1", "icc").get(11)).isEqualTo("10");
        assertThat(value(ran, "rasch", "k2", "severity")).isGreaterThan(1);
        assertThat(value(ran, "use", "k2", "floor")).isGreaterThan(value(ran, "use", "k1", "floor"));
        assertThat(ran.err()).as("repeats are taken in, not left out").isEmpty();
        assertThat(ran.lines()).filteredOn(line -> line.startsWith(",repeats,observer,") && line.contains(",icc,"))
                .extracting(line -> line.split(",")[3]).containsExactly("k1", "k2", "k3");
        assertThat(ran.lines()).filteredOn(line -> line.startsWith(",influence,slice,")).hasSize(2 * SLICES);
        assertThat(ran.out()).contains(",findings,few_observers,").contains(",findings,selection,").doesNotContain("NaN");
    }

    @Test
    void times_are_as_good_as_positions() throws Exception {
        var positions = Ran.thinslice("observers", table("position"), "--rasch", "none", "--format", "csv");
        var times = Ran.thinslice("observers", table("rated_at"), "--rasch", "none", "--format", "csv");
        assertThat(times.out()).isEqualTo(positions.out());
        assertThat(times.out()).doesNotContain(",rasch,");
    }

    @Test
    void a_wide_table_has_no_order_and_says_so() throws Exception {
        var wide = Files.writeString(folder.resolve("wide.csv"), "unit,r1,r2,r3\n1,2,3,2\n2,4,4,5\n3,1,1,2\n4,5,4,4\n");
        var ran = Ran.thinslice("observers", wide, "--level", "interval");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Compared with the others").contains("order in which this observer rated is not known")
                .contains("No slice was rated twice").contains("Rasch").doesNotContain("NaN").doesNotContain("null");
    }

    @Test
    void json_is_one_array_with_a_status_where_there_is_no_value() throws Exception {
        var wide = Files.writeString(folder.resolve("wide.csv"), "unit,r1,r2\n1,2,3\n2,4,4\n3,1,1\n4,5,4\n");
        var ran = Ran.thinslice("observers", wide, "--level", "interval", "--coefficient", "icc", "--format", "json");
        assertThat(ran.out()).startsWith("[").contains("\"section\": \"severity\", \"kind\": \"observer\", \"name\": \"r1\", \"measure\": \"shift\", \"value\": 0.0")
                .contains("\"measure\": \"fit\", \"value\": null, \"status\": \"With two observers").contains("\"ci\": [");
        assertThat(ran.out().strip()).endsWith("]");
    }

    @Test
    void several_items_make_one_scale() throws Exception {
        var text = new StringBuilder("slice,observer,item,value\n");
        var random = new SplittableRandom(2);
        for (int s = 0; s < 40; s++)
            for (int k = 1; k <= 4; k++)
                for (var item : List.of("warm", "calm"))
                    text.append("s%d,k%d,%s,%d\n".formatted(s, k, item, 1 + (s % 5 + random.nextInt(2)) % 5));
        var file = Files.writeString(folder.resolve("items.csv"), text);
        var ran = Ran.thinslice("observers", file, "--rasch", "together", "--steps", "by_item", "--format", "csv");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(value(ran, "rasch", "warm", "difficulty")).isEqualTo(-value(ran, "rasch", "calm", "difficulty"), within(1e-9));
        assertThat(ran.out()).contains("rasch,scale,warm 1-2,threshold,");
        var one = Ran.thinslice("observers", file, "--item", "calm", "--rasch", "none", "--format", "csv");
        assertThat(one.out()).contains("calm,severity").doesNotContain("warm");
    }

    @Test
    void what_cannot_be_read_is_one_sentence_with_its_place() throws Exception {
        var wrong = Files.writeString(folder.resolve("wrong.csv"), "slice,observer,value,position\ns1,k1,3,first\n");
        var ran = Ran.thinslice("observers", wrong, "--level", "interval");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines()).singleElement().asString().contains("wrong.csv").contains("first").contains("position");
        Files.writeString(wrong, "slice,observer,value,rated_at\ns1,k1,3,noon\n");
        assertThat(Ran.thinslice("observers", wrong).err()).contains("noon").contains("point in time");
        Files.writeString(wrong, "slice,observer,value,role,occasion\ns1,k1,3,repeat,once\ns1,k1,3,rated,1\n");
        assertThat(Ran.thinslice("observers", wrong).err()).contains("once").contains("occasion");
        assertThat(Ran.thinslice("observers", wrong, "--cusum", "5").code()).isEqualTo(2);
        assertThat(Ran.thinslice("observers", wrong, "--confidence", "2").code()).isEqualTo(2);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws every sample figure in every look into a folder, to be looked at. Run by hand: {@code Gallery FOLDER}. */
final class Gallery {

    private Gallery() {
    }

    static Map<String, Figure> figures() {
        var figures = new LinkedHashMap<String, Figure>();
        figures.put("agreement-1", Samples.oneItem());
        figures.put("agreement-3", Samples.threeItems());
        figures.put("agreement-each", Samples.oneCoefficient());
        figures.put("pairs", Samples.pairs());
        figures.put("profile", Samples.profile(4));
        figures.put("profile-long", Samples.profile(14));
        figures.put("slice", Samples.slice());
        figures.put("severity", Samples.severity());
        figures.put("use", Samples.use());
        figures.put("needed", Samples.needed());
        figures.putAll(MadeStudy.figures());
        return figures;
    }

    public static void main(String... args) throws IOException {
        var folder = Path.of(args[0]);
        Files.createDirectories(folder);
        for (var entry : figures().entrySet())
            for (var look : List.of(Look.LIGHT, Look.DARK)) {
                var name = entry.getKey() + (look.dark() ? "-dark" : "-light");
                var selected = look.dark() ? Subject.of(Part.OBSERVER, "k3").with(Part.COEFFICIENT, "ICC(A,1)").with(Part.SLICE, "s2")
                        .with(Part.OTHER_OBSERVER, "k5") : Subject.NONE;
                Files.write(folder.resolve(name + ".png"), Picture.of(entry.getValue(), look, new Size(640, 420, 1), selected).png());
                Files.write(folder.resolve(name + "-2x.png"), Picture.of(entry.getValue(), look, new Size(640, 420, 2), selected).png());
                Files.write(folder.resolve(name + "-small.png"), Picture.of(entry.getValue(), look, Size.of(320, 240), selected).png());
                Files.writeString(folder.resolve(name + ".svg"), Picture.svg(entry.getValue(), look, Size.of(640, 420)), StandardCharsets.UTF_8);
            }
    }
}
